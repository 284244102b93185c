/** What reviewers do to cases that they were let see. */
@NullMarked
package org.redress.casework.reviewing;

import org.jspecify.annotations.NullMarked;
