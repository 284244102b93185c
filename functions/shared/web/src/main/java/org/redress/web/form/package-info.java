/** Forms as browsers send them. */
@NullMarked
package org.redress.web.form;

import org.jspecify.annotations.NullMarked;
