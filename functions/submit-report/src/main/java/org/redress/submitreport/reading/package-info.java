/** Showing a case to whoever has its receipt code. */
@NullMarked
package org.redress.submitreport.reading;

import org.jspecify.annotations.NullMarked;
