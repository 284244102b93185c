/** What detectors saw, joined into findings and cautions. */
@NullMarked
package org.redress.screening.fusion;

import org.jspecify.annotations.NullMarked;
