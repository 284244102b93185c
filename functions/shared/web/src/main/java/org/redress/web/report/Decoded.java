package org.redress.web.report;

import java.util.List;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.web.problem.FieldError;

/** What a submission turned out to be. */
public sealed interface Decoded {

  /** A report that can be taken. */
  record Valid(Report report, Reporter reporter) implements Decoded {}

  /**
   * Not to be taken as it is.
   *
   * @param errors everything that is wrong, at least one thing
   */
  record Invalid(List<FieldError> errors) implements Decoded {}
}
