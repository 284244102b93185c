package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;

/** The reporter, as attributes of the head. */
final class ReporterItem {

  private static final String MODE = "reporterMode";
  private static final String NAME = "reporterName";
  private static final String EMAIL = "reporterEmail";

  private ReporterItem() {}

  static void write(Reporter reporter, Attributes head) {
    head.put(MODE, reporter.mode())
        .put(NAME, reporter.nameGiven())
        .put(EMAIL, reporter.address().map(EmailAddress::value));
  }

  static Reporter read(Item head) {
    Optional<EmailAddress> email = head.optionalText(EMAIL).map(EmailAddress::new);
    String mode = head.text(MODE);
    return switch (mode) {
      case "named" -> new Reporter.Named(head.text(NAME), email);
      case "confidential" -> new Reporter.Confidential(head.optionalText(NAME), email);
      case "anonymous" -> new Reporter.Anonymous();
      default -> throw new IllegalStateException("A head of the case table has a reporter of mode " + mode);
    };
  }
}
