package org.redress.casework;

import java.util.List;
import java.util.Optional;

/**
 * Keeps notices, each with a version of its own. Those of cases are made by the changes that owe them, in
 * {@link CaseStore}.
 */
public interface NoticeStore {

  Optional<Notice> find(NoticeId id);

  /** All notices of a case, in the order of their numbers. */
  List<Notice> of(CaseId id);

  /**
   * The notices in a state, the oldest first, a page at a time. The index may lag behind by moments: read the notice itself
   * before acting.
   *
   * @param limit the most entries that a page may hold
   */
  Page<NoticeId> list(NoticeState.Name state, int limit, Optional<Page.Cursor> from);

  /**
   * Owes a digest, unless it is there already in any state.
   *
   * @return whether it was owed by this call, or by an earlier attempt at it
   * @throws IllegalArgumentException if a case owes it
   */
  boolean reserve(Notice digest);

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
