package org.redress.mail.automatic;

import java.util.List;
import java.util.Optional;

/** What sort of mail it is: who or what wrote it, to say what. */
public sealed interface Sort {

  /** A person wrote it, as far as can be seen. */
  record Ordinary() implements Sort {}

  /** A program answered for a person. Which mail it answers stands in the mail's In-Reply-To and References. */
  record AutoReply() implements Sort {}

  /**
   * It came by a mailing list or was sent in bulk.
   *
   * @param listId what {@code List-Id} says in its brackets
   */
  record ListMail(Optional<String> listId) implements Sort {}

  /**
   * A mail server says what became of a mail (RFC 3464, and the older free forms).
   *
   * @param recipients what became of it for whom; empty if that cannot be read
   * @param original the mail that the report is about
   */
  record DeliveryReport(List<RecipientStatus> recipients, Original original) implements Sort {

    public DeliveryReport {
      recipients = List.copyOf(recipients);
    }

    /** Whether it says that the mail will not arrive. */
    public boolean hasFailed() {
      return recipients.isEmpty()
          || recipients.stream().anyMatch(status -> status.action() == RecipientStatus.Action.FAILED);
    }
  }

  /** A mail program says that a mail was opened or deleted (RFC 8098). */
  record ReadReceipt(Original original) implements Sort {}

  /**
   * A provider passes on that somebody marked a mail as unwanted (RFC 5965).
   *
   * @param kind such as {@code abuse}
   */
  record FeedbackReport(String kind, Original original) implements Sort {}

  /** A mail of our own came back to us. */
  record Ours() implements Sort {}
}
