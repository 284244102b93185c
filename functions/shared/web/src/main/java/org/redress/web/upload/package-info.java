/** Forms that bring files. */
@NullMarked
package org.redress.web.upload;

import org.jspecify.annotations.NullMarked;
