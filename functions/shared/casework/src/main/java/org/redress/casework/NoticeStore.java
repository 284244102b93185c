package org.redress.casework;

import java.util.List;
import java.util.Optional;

/** Keeps notices, each with a version of its own. They are made by the changes that owe them, in {@link CaseStore}. */
public interface NoticeStore {

  Optional<Notice> find(NoticeId id);

  /** All notices of a case, in the order of their numbers. */
  List<Notice> of(CaseId id);

  /**
   * Replaces a notice unless it has changed since it was read.
   *
   * @return whether {@code after} is what is kept now, by this call or by an earlier attempt at it
   */
  boolean replace(Notice before, Notice after);

  /**
   * Records that the mail service has taken the mail: the notice, and the mail's Message-ID for threading answers. The
   * Message-ID is kept even if the notice is not replaced, because news of the mail came first.
   *
   * @return as {@link #replace}
   */
  boolean replaceSent(Notice before, Notice after, String messageId);
}
