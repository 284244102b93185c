/** Reading a report that somebody or something wrote down field by field. */
@NullMarked
package org.redress.web.report;

import org.jspecify.annotations.NullMarked;
