/** What people of the console say of themselves: to what they are too near, and whether urgent cases alert them. */
@NullMarked
package org.redress.reviewcases.own;

import org.jspecify.annotations.NullMarked;
