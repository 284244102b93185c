/** Finding what stood too long, hinting again, and bringing it to people in the end. */
@NullMarked
package org.redress.casework.sweep;

import org.jspecify.annotations.NullMarked;
