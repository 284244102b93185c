/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.invoke;

import org.jspecify.annotations.NullMarked;
