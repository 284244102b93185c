/** Whether what is kept of cases is what happened. */
@NullMarked
package org.redress.casework.audit;

import org.jspecify.annotations.NullMarked;
