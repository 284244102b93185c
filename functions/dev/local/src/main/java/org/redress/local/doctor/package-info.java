/** Whether a system stands as it should, and what to do where it does not. */
@NullMarked
package org.redress.local.doctor;

import org.jspecify.annotations.NullMarked;
