/** Making the transparency report. */
@NullMarked
package org.redress.local.transparency;

import org.jspecify.annotations.NullMarked;
