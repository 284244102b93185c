package org.redress.casework.mail;

import java.time.Instant;
import org.redress.casework.RequestKey;
import org.redress.casework.report.EmailAddress;

/** Bounds how many acknowledgements an address is sent, as {@link RecentAcknowledgements} says. */
@FunctionalInterface
public interface AcknowledgementLimit {

  /**
   * Counts the acknowledgement of a mail, unless there were too many.
   *
   * @return whether it may be sent; the same for the same mail if it is asked again
   */
  boolean allows(EmailAddress to, RequestKey mail, Instant now);
}
