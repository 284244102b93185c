/** Invented cases to begin with. */
@NullMarked
package org.redress.local.seed;

import org.jspecify.annotations.NullMarked;
