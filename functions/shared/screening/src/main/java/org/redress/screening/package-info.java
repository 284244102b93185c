/** The screening engine: detectors read the words of a report, fusion joins what they saw into findings. */
@NullMarked
package org.redress.screening;

import org.jspecify.annotations.NullMarked;
