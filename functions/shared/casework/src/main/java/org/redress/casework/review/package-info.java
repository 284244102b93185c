/** Bringing a case to people: priority, due date, the review queue and what reviewers decide. */
@NullMarked
package org.redress.casework.review;

import org.jspecify.annotations.NullMarked;
