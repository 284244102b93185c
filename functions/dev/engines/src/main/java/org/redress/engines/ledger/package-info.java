/** Counts what the SDK's clients call, and how much of the table's capacity that takes. */
@NullMarked
package org.redress.engines.ledger;

import org.jspecify.annotations.NullMarked;
