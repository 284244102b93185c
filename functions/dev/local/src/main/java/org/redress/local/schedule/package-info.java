/** Calling functions by the template's schedules. */
@NullMarked
package org.redress.local.schedule;

import org.jspecify.annotations.NullMarked;
