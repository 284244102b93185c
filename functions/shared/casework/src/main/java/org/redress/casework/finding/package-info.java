/** What screening can say about words: clauses, findings, cautions and what was not screened. */
@NullMarked
package org.redress.casework.finding;

import org.jspecify.annotations.NullMarked;
