/** Showing that nobody changed what happened. */
@NullMarked
package org.redress.reviewcases.audit;

import org.jspecify.annotations.NullMarked;
