/** What the pages of the reviewers' console show, and how they are rendered. */
@NullMarked
package org.redress.web.console;

import org.jspecify.annotations.NullMarked;
