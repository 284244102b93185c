/** What waits for reviewers, and how they take it up. */
@NullMarked
package org.redress.reviewcases.worklist;

import org.jspecify.annotations.NullMarked;
