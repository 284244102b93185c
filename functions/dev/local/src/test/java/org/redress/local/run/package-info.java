/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.run;

import org.jspecify.annotations.NullMarked;
