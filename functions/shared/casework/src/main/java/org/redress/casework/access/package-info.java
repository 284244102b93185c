/** Who may use the reviewers' console, and the sessions in which they do. */
@NullMarked
package org.redress.casework.access;

import org.jspecify.annotations.NullMarked;
