/** What a case is: its stages, what it owes, and the ports by which it is kept. Knows no engine and does no I/O. */
@NullMarked
package org.redress.casework;

import org.jspecify.annotations.NullMarked;
