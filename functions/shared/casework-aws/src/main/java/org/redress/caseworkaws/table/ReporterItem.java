package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;

/** The reporter, as attributes of the head. */
final class ReporterItem {

  private static final String MODE = "reporterMode";
  private static final String NAME = "reporterName";
  private static final String EMAIL = "reporterEmail";
  private static final String CONTACT = "reporterContact";

  private ReporterItem() {}

  static void write(Reporter reporter, Attributes head) {
    head.put(MODE, reporter.mode())
        .put(NAME, reporter.nameGiven())
        .put(EMAIL, reporter.address().map(EmailAddress::value))
        .put(CONTACT, reporter.safeContact().name());
  }

  static Reporter read(Item head) {
    Optional<EmailAddress> email = head.optionalText(EMAIL).map(EmailAddress::new);
    // Heads from before there was a choice do not say.
    SafeContact contact = head.optionalText(CONTACT).map(SafeContact::valueOf).orElse(SafeContact.ANY);
    String mode = head.text(MODE);
    return switch (mode) {
      case "named" -> new Reporter.Named(head.text(NAME), email, contact);
      case "confidential" -> new Reporter.Confidential(head.optionalText(NAME), email, contact);
      case "anonymous" -> new Reporter.Anonymous();
      default -> throw new IllegalStateException("A head of the case table has a reporter of mode " + mode);
    };
  }
}
