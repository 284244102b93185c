/** Tests of the pages that show mails. */
@NullMarked
package org.redress.local.mailbox;

import org.jspecify.annotations.NullMarked;
