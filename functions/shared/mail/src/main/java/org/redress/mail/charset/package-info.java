/** Bytes to characters, also where a mail names the character set wrongly or not at all. */
@NullMarked
package org.redress.mail.charset;

import org.jspecify.annotations.NullMarked;
