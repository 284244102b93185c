/** Decided cases that another reviewer looks at once more without knowing, so that it is known how well two people agree. */
@NullMarked
package org.redress.casework.golden;

import org.jspecify.annotations.NullMarked;
