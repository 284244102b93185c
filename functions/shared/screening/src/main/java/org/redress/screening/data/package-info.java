/** Reading of data files, with messages that say what is wrong and where. */
@NullMarked
package org.redress.screening.data;

import org.jspecify.annotations.NullMarked;
