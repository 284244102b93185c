/** The parts of a mail, walked through in one pass without holding them. */
@NullMarked
package org.redress.mail.part;

import org.jspecify.annotations.NullMarked;
