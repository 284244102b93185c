/** Calling the functions as Lambda does: through its serialisation, one call at a time for each instance, with a time limit. */
@NullMarked
package org.redress.local.invoke;

import org.jspecify.annotations.NullMarked;
