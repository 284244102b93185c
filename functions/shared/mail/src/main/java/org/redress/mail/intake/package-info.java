/** From a mail as it was read to a mail as the rules see it, and to the files of a case. */
@NullMarked
package org.redress.mail.intake;

import org.jspecify.annotations.NullMarked;
