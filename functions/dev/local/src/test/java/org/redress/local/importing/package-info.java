/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.importing;

import org.jspecify.annotations.NullMarked;
