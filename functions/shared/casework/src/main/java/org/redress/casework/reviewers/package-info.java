/** The people who review, and what each of them may see: a case that concerns them does not exist for them. */
@NullMarked
package org.redress.casework.reviewers;

import org.jspecify.annotations.NullMarked;
