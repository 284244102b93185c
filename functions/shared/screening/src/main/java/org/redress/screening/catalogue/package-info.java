/** The clauses of an organisation's code of conduct, as data. */
@NullMarked
package org.redress.screening.catalogue;

import org.jspecify.annotations.NullMarked;
