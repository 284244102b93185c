/** Use case: screen a case and record what was found. */
@NullMarked
package org.redress.casework.screening;

import org.jspecify.annotations.NullMarked;
