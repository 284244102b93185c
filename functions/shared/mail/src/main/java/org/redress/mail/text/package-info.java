/** The words of a mail: plain, flowed, in HTML or a calendar, and which of them are new. */
@NullMarked
package org.redress.mail.text;

import org.jspecify.annotations.NullMarked;
