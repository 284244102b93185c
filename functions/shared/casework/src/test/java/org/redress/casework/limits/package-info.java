/** Rules about how often somebody may ask. */
@NullMarked
package org.redress.casework.limits;

import org.jspecify.annotations.NullMarked;
