package org.redress.casework;

/**
 * The id of a notice: the case that owes it and its number there.
 *
 * @param number from 1
 */
public record NoticeId(CaseId caseId, int number) {
  public NoticeId {
    if (number < 1) {
      throw new IllegalArgumentException("Notices are numbered from 1");
    }
  }

  @Override
  public String toString() {
    return caseId + "/" + number;
  }
}
