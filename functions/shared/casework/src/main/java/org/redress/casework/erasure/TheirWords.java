package org.redress.casework.erasure;

import org.redress.casework.CaseId;
import org.redress.casework.report.Report;

/**
 * What somebody said in a case of somebody else, or is quoted with there.
 *
 * @param message the number of the message; 1 is the report
 * @param words theirs alone
 */
public record TheirWords(CaseId id, int message, Report words) {

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "TheirWords[" + id + "/" + message + "]";
  }
}
