/** The seam between detectors and the rest: what a detector reads and what it may say. */
@NullMarked
package org.redress.screening.detect;

import org.jspecify.annotations.NullMarked;
