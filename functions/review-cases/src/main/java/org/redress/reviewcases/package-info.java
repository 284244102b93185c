/** The console API: the reviewers' console and its JSON API. */
@NullMarked
package org.redress.reviewcases;

import org.jspecify.annotations.NullMarked;
