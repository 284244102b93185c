/** Tests of what functions say. */
@NullMarked
package org.redress.logs;

import org.jspecify.annotations.NullMarked;
