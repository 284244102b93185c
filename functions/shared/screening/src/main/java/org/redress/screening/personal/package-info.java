/** Detectors of other people's personal data. */
@NullMarked
package org.redress.screening.personal;

import org.jspecify.annotations.NullMarked;
