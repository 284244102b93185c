/** Confirming an address, and a new code for one that was lost. */
@NullMarked
package org.redress.submitreport.wayback;

import org.jspecify.annotations.NullMarked;
