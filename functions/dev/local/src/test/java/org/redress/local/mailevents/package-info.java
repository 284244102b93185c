/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.mailevents;

import org.jspecify.annotations.NullMarked;
