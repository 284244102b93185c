/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.exporting;

import org.jspecify.annotations.NullMarked;
