package org.redress.casework.report;

import java.util.Optional;
import org.redress.casework.timeline.Digester;

/** Who reports, and how far their name goes. */
public sealed interface Reporter {

  /** Reviewers see the name. */
  record Named(String name, Optional<EmailAddress> email, SafeContact contact) implements Reporter {
    public Named(String name, Optional<EmailAddress> email) {
      this(name, email, SafeContact.ANY);
    }

    @Override
    public String toString() {
      return "Named[...]";
    }
  }

  /** The name is hidden from reviewers until an approver lifts that. */
  record Confidential(Optional<String> name, Optional<EmailAddress> email, SafeContact contact) implements Reporter {
    public Confidential(Optional<String> name, Optional<EmailAddress> email) {
      this(name, email, SafeContact.ANY);
    }

    @Override
    public String toString() {
      return "Confidential[...]";
    }
  }

  /** No name and no address; the receipt code alone leads back to the case. */
  record Anonymous() implements Reporter {}

  /** The word for this in the API and the table: {@code named}, {@code confidential} or {@code anonymous}. */
  default String mode() {
    return switch (this) {
      case Named _ -> "named";
      case Confidential _ -> "confidential";
      case Anonymous _ -> "anonymous";
    };
  }

  default Optional<String> nameGiven() {
    return switch (this) {
      case Named named -> Optional.of(named.name());
      case Confidential confidential -> confidential.name();
      case Anonymous _ -> Optional.empty();
    };
  }

  /** Where mails about the case may go. */
  default Optional<EmailAddress> address() {
    return switch (this) {
      case Named named -> named.email();
      case Confidential confidential -> confidential.email();
      case Anonymous _ -> Optional.empty();
    };
  }

  /** How the address may be used; whoever gave none is reached by the case page. */
  default SafeContact safeContact() {
    return switch (this) {
      case Named named -> named.contact();
      case Confidential confidential -> confidential.contact();
      case Anonymous _ -> SafeContact.CASE_PAGE;
    };
  }

  /** Adds all of it to a digest. */
  default void addTo(Digester digester) {
    digester.add(mode()).add(nameGiven().orElse("")).add(address().map(EmailAddress::value).orElse(""));
    // As digests were made before there was a choice.
    if (address().isPresent() && safeContact() != SafeContact.ANY) {
      digester.add(safeContact().name());
    }
  }
}
