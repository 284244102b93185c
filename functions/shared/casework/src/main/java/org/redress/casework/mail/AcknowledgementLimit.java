package org.redress.casework.mail;

import java.time.Instant;
import org.redress.casework.RequestKey;
import org.redress.casework.report.EmailAddress;

/** Bounds how many mails an address is sent because others came, as {@link RecentAcknowledgements} says. */
public interface AcknowledgementLimit {

  /**
   * Counts the acknowledgement of a mail, unless there were too many.
   *
   * @return whether it may be sent; the same for the same mail if it is asked again
   */
  boolean allows(EmailAddress to, RequestKey mail, Instant now);

  /**
   * Whether a mail that {@link #allows} refused is the one by which others are to be told of that: the first in 24 hours. It
   * is refused for good then.
   *
   * @return the same for the same mail if it is asked again
   */
  boolean isFirstBeyond(EmailAddress to, RequestKey mail, Instant now);
}
