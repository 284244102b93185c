package org.redress.casework;

import java.util.Optional;

/**
 * The id of a notice: what owes it and its number there.
 *
 * @param number from 1
 */
public record NoticeId(NoticeOwner owner, int number) {
  public NoticeId {
    if (number < 1) {
      throw new IllegalArgumentException("Notices are numbered from 1");
    }
  }

  /** The case that owes it; empty for a digest. */
  public Optional<CaseId> ofCase() {
    return owner instanceof CaseId id ? Optional.of(id) : Optional.empty();
  }

  /**
   * The case that owes it.
   *
   * @throws IllegalStateException for a digest, which no case owes
   */
  public CaseId caseId() {
    return ofCase().orElseThrow(() -> new IllegalStateException(this + " is owed by no case"));
  }

  @Override
  public String toString() {
    return owner + "/" + number;
  }
}
