package org.redress.casework.mail;

import java.time.Instant;
import java.util.List;

/** The mails that were received for us and are not settled. */
@FunctionalInterface
public interface WaitingMails {

  /** A mail that waits. */
  record Waiting(MailId id, Instant receivedAt) {}

  /** Those that were received by then, up to a thousand of them. */
  List<Waiting> receivedBy(Instant then);
}
