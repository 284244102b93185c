/** An SES v2 endpoint that keeps its mails, and the events that it owes for them, in a folder. */
@NullMarked
package org.redress.engines.ses;

import org.jspecify.annotations.NullMarked;
