/** The pattern detector, whose patterns are data. */
@NullMarked
package org.redress.screening.pattern;

import org.jspecify.annotations.NullMarked;
