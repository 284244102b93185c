/** How every screen names what the domain has, and says times. */
@NullMarked
package org.redress.reviewcases.words;

import org.jspecify.annotations.NullMarked;
