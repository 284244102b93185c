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
   * @param team who is to be told by this mail's case that its sender wrote too often; empty if nobody, or not by this one
   */
  record Withheld(String because, Optional<EmailAddress> team) implements Acknowledging {
    Withheld(String because) {
      this(because, Optional.empty());
    }

    @Override
    public String toString() {
      return "Withheld[" + because + "]";
    }
  }

  /**
   * Judges mails. One that may be acknowledged counts towards its sender's limit, and the first of a day beyond that tells
   * the team, whose own limit keeps many addresses from flooding it.
   */
  record Rule(AcknowledgementLimit limit, Optional<EmailAddress> team) {

    /** The verdict about a mail; the same if it is asked again, unless a mail that told nobody may be answered by then. */
    Acknowledging of(InboundMail mail, Instant now) {
      if (mail.silence().isPresent()) {
        return new Withheld(mail.silence().get());
      }
      Optional<EmailAddress> to = mail.sender().provenAddress();
      if (to.isEmpty()) {
        return new Withheld("it is not proven that its sender sent it");
      }
      return limit.allows(to.get(), mail.key(), now)
          ? new Owed(to.get())
          : new Withheld(
              "its sender was sent as many acknowledgements of late as we send",
              team.filter(_ -> limit.isFirstBeyond(to.get(), mail.key(), now))
                  .filter(reviewers -> limit.allows(reviewers, mail.key(), now)));
    }
  }
}
