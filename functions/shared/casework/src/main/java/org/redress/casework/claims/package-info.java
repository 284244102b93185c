/** Who is at a case, and for how long nobody else may be. */
@NullMarked
package org.redress.casework.claims;

import org.jspecify.annotations.NullMarked;
