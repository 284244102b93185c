/** The header of a mail: its fields, the block that SES wrote on top, names and addresses in it. */
@NullMarked
package org.redress.mail.header;

import org.jspecify.annotations.NullMarked;
