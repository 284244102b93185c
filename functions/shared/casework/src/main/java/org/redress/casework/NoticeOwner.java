package org.redress.casework;

import java.util.Optional;

/** What owes a notice: a case, or a day on which somebody gets a {@linkplain DigestDay digest}. */
public sealed interface NoticeOwner permits CaseId, DigestDay {

  /** The owner as tags and messages have it: letters, digits and hyphens. */
  String token();

  /** Reads a {@link #token}; also a case's reference, as people type it. */
  static Optional<NoticeOwner> parse(String token) {
    Optional<NoticeOwner> digest = DigestDay.parse(token).map(day -> day);
    return digest.isPresent() ? digest : CaseId.parse(token).map(id -> id);
  }
}
