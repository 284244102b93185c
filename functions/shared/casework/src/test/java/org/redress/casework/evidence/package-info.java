/** Tests of evidence. */
@NullMarked
package org.redress.casework.evidence;

import org.jspecify.annotations.NullMarked;
