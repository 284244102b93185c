/** Everybody who uses the console. */
@NullMarked
package org.redress.reviewcases.people;

import org.jspecify.annotations.NullMarked;
