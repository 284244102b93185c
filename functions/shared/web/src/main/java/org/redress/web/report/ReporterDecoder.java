package org.redress.web.report;

import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;
import org.redress.web.json.ObjectReader;

/** Reads who reports. */
final class ReporterDecoder {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 320;

  private ReporterDecoder() {}

  /** The reporter; empty when something was refused that keeps it from being one. */
  static Optional<Reporter> decode(ObjectReader in) {
    Optional<String> mode = in.text("mode");
    Optional<String> name = in.line("name", LONGEST_NAME);
    Optional<String> typed = in.line("email", LONGEST_ADDRESS);
    SafeContact contact = contact(in);
    in.refuseOthers();
    return switch (mode.orElse("")) {
      case "named" -> {
        Optional<EmailAddress> email = address(in, typed);
        if (name.isEmpty() && !in.refused("name")) {
          in.refuse("name", "error.name");
        }
        yield name.map(given -> new Reporter.Named(given, email, contact));
      }
      case "confidential" -> Optional.of(new Reporter.Confidential(name, address(in, typed), contact));
      case "anonymous" -> {
        refuseWithAnonymous(in, "name", name);
        refuseWithAnonymous(in, "email", typed);
        yield Optional.of(new Reporter.Anonymous());
      }
      default -> {
        address(in, typed);
        if (!in.refused("mode")) {
          in.refuse("mode", "error.mode");
        }
        yield Optional.empty();
      }
    };
  }

  private static SafeContact contact(ObjectReader in) {
    Optional<String> word = in.text("contact").filter(said -> !said.isEmpty());
    Optional<SafeContact> contact = word.flatMap(ContactWords::parse);
    if (word.isPresent() && contact.isEmpty()) {
      in.refuse("contact", "error.contact");
    }
    return contact.orElse(SafeContact.ANY);
  }

  private static void refuseWithAnonymous(ObjectReader in, String name, Optional<String> given) {
    if (given.isPresent()) {
      in.refuse(name, "error.anonymous");
    }
  }

  private static Optional<EmailAddress> address(ObjectReader in, Optional<String> typed) {
    Optional<EmailAddress> address = typed.flatMap(EmailAddress::parse);
    if (typed.isPresent() && address.isEmpty()) {
      in.refuse("email", "error.email");
    }
    return address;
  }
}
