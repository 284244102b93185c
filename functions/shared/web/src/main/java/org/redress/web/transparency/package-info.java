/** The transparency report: one file that anybody can keep, print or publish. */
@NullMarked
package org.redress.web.transparency;

import org.jspecify.annotations.NullMarked;
