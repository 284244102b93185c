/** Tests of the package of the same name. */
@NullMarked
package org.redress.local.cli;

import org.jspecify.annotations.NullMarked;
