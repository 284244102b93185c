package org.redress.mail.header;

import java.util.Optional;
import org.redress.casework.report.EmailAddress;

/**
 * An address in a header.
 *
 * @param address absent where what stands there is none to which a mail can be sent
 * @param name clean for display; may be empty
 */
public record MailAddress(Optional<EmailAddress> address, String name) {

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "MailAddress[...]";
  }
}
