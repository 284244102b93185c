/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.data;

import org.jspecify.annotations.NullMarked;
