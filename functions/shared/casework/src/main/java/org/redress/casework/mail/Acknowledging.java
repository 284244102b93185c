package org.redress.casework.mail;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;

/** Whether a mail that opens a case is acknowledged. */
public sealed interface Acknowledging {

  /** It is, to its proven sender. */
  record Owed(EmailAddress to) implements Acknowledging {
    @Override
    public String toString() {
      return "Owed[...]";
    }
  }

  /**
   * It is not.
   *
   * @param because in words that follow "because", without anything about a person
   */
  record Withheld(String because) implements Acknowledging {}

  /** Judges a mail; one that may be acknowledged counts towards the limit. */
  static Acknowledging of(InboundMail mail, AcknowledgementLimit limit, Instant now) {
    if (mail.silence().isPresent()) {
      return new Withheld(mail.silence().get());
    }
    Optional<EmailAddress> to = mail.sender().provenAddress();
    if (to.isEmpty()) {
      return new Withheld("it is not proven that its sender sent it");
    }
    return limit.allows(to.get(), mail.key(), now)
        ? new Owed(to.get())
        : new Withheld("its sender was sent as many acknowledgements of late as we send");
  }
}
