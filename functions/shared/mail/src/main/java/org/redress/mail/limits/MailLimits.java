package org.redress.mail.limits;

import java.time.Duration;

/**
 * How much of one mail is read. A mail beyond the first five is put aside; of a text beyond the last one the rest is
 * left unread, and the mail says so.
 *
 * @param bytes of the whole raw mail
 * @param headerBytes of one header, the mail's own or a part's
 * @param depth how deep parts may lie within parts
 * @param parts how many parts there may be, multiparts and forwarded mails counted
 * @param time from the first byte to the last
 * @param textCharacters of all texts in it together
 */
public record MailLimits(long bytes, int headerBytes, int depth, int parts, Duration time, int textCharacters) {

  /** SES takes in mails of up to 40 MB. */
  public static final MailLimits STANDARD = new MailLimits(
      64L << 20, 256 << 10, 24, 1_000, Duration.ofSeconds(90), 500_000);

  /** @throws IllegalArgumentException if one of them is not positive */
  public MailLimits {
    if (bytes < 1 || headerBytes < 1 || depth < 1 || parts < 1 || !time.isPositive() || textCharacters < 1) {
      throw new IllegalArgumentException("Every limit is positive");
    }
  }
}
