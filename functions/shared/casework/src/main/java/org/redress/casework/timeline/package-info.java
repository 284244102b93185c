/** The record of what happened to a case, chained by hash so that a change to it is found out. */
@NullMarked
package org.redress.casework.timeline;

import org.jspecify.annotations.NullMarked;
