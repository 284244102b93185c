/** What other cases say about the accounts and posts of a report. */
@NullMarked
package org.redress.casework.history;

import org.jspecify.annotations.NullMarked;
