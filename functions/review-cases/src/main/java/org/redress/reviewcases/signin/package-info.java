/** The way in and the way out. */
@NullMarked
package org.redress.reviewcases.signin;

import org.jspecify.annotations.NullMarked;
