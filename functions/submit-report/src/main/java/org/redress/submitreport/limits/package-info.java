/** How often one may ask for what, and what one is told who asks more often. */
@NullMarked
package org.redress.submitreport.limits;

import org.jspecify.annotations.NullMarked;
