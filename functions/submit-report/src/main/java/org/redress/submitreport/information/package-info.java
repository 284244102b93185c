/** Pages that tell and ask nothing. */
@NullMarked
package org.redress.submitreport.information;

import org.jspecify.annotations.NullMarked;
