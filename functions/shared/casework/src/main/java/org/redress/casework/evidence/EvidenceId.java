package org.redress.casework.evidence;

import org.redress.casework.CaseId;

/**
 * The id of a piece of evidence: the case that it belongs to and its number there.
 *
 * @param number from 1
 */
public record EvidenceId(CaseId caseId, int number) {
  public EvidenceId {
    if (number < 1) {
      throw new IllegalArgumentException("Evidence is numbered from 1");
    }
  }

  @Override
  public String toString() {
    return caseId + "/evidence " + number;
  }
}
