package org.redress.casework;

import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;

/**
 * Tells the next function that there may be something to do. A hint carries ids and nothing else, may be doubled, delayed
 * or lost, and is therefore never the only way in which work is found: whoever has more to do also carries a {@link Wake}.
 *
 * <p>Implementations do not throw when a hint cannot be given; they log that and leave it to the sweeper.
 */
public interface Hints {

  /** The case may have to be screened. */
  void screen(CaseId id);

  /** The case may have to be queued for review. */
  void queue(CaseId id);

  /** The notice may have to be sent. */
  void send(NoticeId id);

  /** The evidence may have to be sealed, or its verdict to be asked for. */
  void seal(EvidenceId id);

  /** The mail may have to be taken in. */
  void takeIn(MailId id);
}
