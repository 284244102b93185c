package org.redress.casework.reviewers;

import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;

/**
 * What reviewers may know of a reporter. An address is never part of it.
 *
 * @param mode as {@link Reporter#mode} says it
 * @param name empty for a confidential reporter, unless an approver lifted that
 * @param getsMail whether there is an address at which mails are safe
 */
public record ReporterView(String mode, Optional<String> name, boolean getsMail) {

  static ReporterView of(Case head) {
    Reporter reporter = head.reporter();
    boolean getsMail = reporter.address().isPresent()
        && reporter.safeContact() != SafeContact.CASE_PAGE;
    return new ReporterView(reporter.mode(), mayBeKnown(head) ? reporter.nameGiven() : Optional.empty(), getsMail);
  }

  /** Whether reviewers may know who reports. */
  static boolean mayBeKnown(Case head) {
    return switch (head.reporter()) {
      case Reporter.Named _ -> true;
      case Reporter.Confidential _ -> head.handling().nameLifted();
      case Reporter.Anonymous _ -> false;
    };
  }

  /** Keeps the name out of logs. */
  @Override
  public String toString() {
    return "ReporterView[" + mode + "]";
  }
}
