/** Handing out what is known of cases and their numbers, as files for other programs. */
@NullMarked
package org.redress.local.exporting;

import org.jspecify.annotations.NullMarked;
