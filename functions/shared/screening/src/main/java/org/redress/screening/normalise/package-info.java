/** Readings of a text: Unicode cleaned up, disguises undone, and the way back to what was really written. */
@NullMarked
package org.redress.screening.normalise;

import org.jspecify.annotations.NullMarked;
