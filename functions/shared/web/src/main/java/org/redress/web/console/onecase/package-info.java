/** What the screen of one case shows, part by part. */
@NullMarked
package org.redress.web.console.onecase;

import org.jspecify.annotations.NullMarked;
