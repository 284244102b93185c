/** Queueing, for reviewers, of the cases at which queue messages hint. */
@NullMarked
package org.redress.queuereview;

import org.jspecify.annotations.NullMarked;
