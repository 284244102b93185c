/** For how long data is kept, and its end. */
@NullMarked
package org.redress.casework.retention;

import org.jspecify.annotations.NullMarked;
