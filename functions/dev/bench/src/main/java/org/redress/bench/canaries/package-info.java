/** Invented people who have left a word of their own in every place that holds anybody's. */
@NullMarked
package org.redress.bench.canaries;

import org.jspecify.annotations.NullMarked;
