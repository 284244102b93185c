/** How often somebody may ask for something. */
@NullMarked
package org.redress.casework.limits;

import org.jspecify.annotations.NullMarked;
