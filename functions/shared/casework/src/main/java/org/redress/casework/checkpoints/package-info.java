/** What stood in the record of cases at the end of each day, kept where nobody can change it. */
@NullMarked
package org.redress.casework.checkpoints;

import org.jspecify.annotations.NullMarked;
