/** Screening of the cases at which queue messages hint. */
@NullMarked
package org.redress.screenclauses;

import org.jspecify.annotations.NullMarked;
