/** What is known of a report beside its words, as signals. */
@NullMarked
package org.redress.screening.history;

import org.jspecify.annotations.NullMarked;
