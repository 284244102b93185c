/** How reviewers find cases by what they know of them. */
@NullMarked
package org.redress.reviewcases.search;

import org.jspecify.annotations.NullMarked;
