/** The pages that show the mails sent. */
@NullMarked
package org.redress.local.mailbox;

import org.jspecify.annotations.NullMarked;
