/** Where the console begins. */
@NullMarked
package org.redress.reviewcases.start;

import org.jspecify.annotations.NullMarked;
