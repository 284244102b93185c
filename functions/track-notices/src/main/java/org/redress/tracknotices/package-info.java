/** Tracking of mails by the mail service's own events. */
@NullMarked
package org.redress.tracknotices;

import org.jspecify.annotations.NullMarked;
