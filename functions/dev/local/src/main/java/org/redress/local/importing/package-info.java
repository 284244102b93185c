/** Bringing in what was reported elsewhere, a row at a time. */
@NullMarked
package org.redress.local.importing;

import org.jspecify.annotations.NullMarked;
