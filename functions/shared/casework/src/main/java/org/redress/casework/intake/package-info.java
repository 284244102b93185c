/** Opening a case and answering for it to the person who reported. */
@NullMarked
package org.redress.casework.intake;

import org.jspecify.annotations.NullMarked;
