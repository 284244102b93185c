package org.redress.casework.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;

/** Raw mails that were settled. They are looked through a part at a time. */
public interface KeptMails {

  /** Into so many parts all mails fall. */
  int PARTS = 36;

  /**
   * The mails of a part that were kept before a time.
   *
   * @param part from 0, below {@link #PARTS}
   */
  List<MailId> keptBefore(Instant then, int part);

  /** The case that a mail is of, as it was said when it was kept. */
  Optional<CaseId> caseOf(MailId id);

  /** Removes a mail, in all its versions, wherever it may lie; one that is not there is no trouble. */
  void remove(MailId id);
}
