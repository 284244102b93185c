/** What reporters do about their own cases once these are open. */
@NullMarked
package org.redress.casework.reporter;

import org.jspecify.annotations.NullMarked;
