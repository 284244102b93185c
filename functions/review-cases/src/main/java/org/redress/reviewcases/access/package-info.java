/** Who may do what in the console, and how whoever asks is recognised. */
@NullMarked
package org.redress.reviewcases.access;

import org.jspecify.annotations.NullMarked;
