/** The screen of one case, and everything that is done on it. */
@NullMarked
package org.redress.reviewcases.casescreen;

import org.jspecify.annotations.NullMarked;
