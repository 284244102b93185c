/** Says everything that is wrong with an organisation's own data files, and in which line. */
@NullMarked
package org.redress.screening.check;

import org.jspecify.annotations.NullMarked;
