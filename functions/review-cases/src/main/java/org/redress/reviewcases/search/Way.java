package org.redress.reviewcases.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Wanted;

/** By what somebody looks for cases. */
enum Way {
  REFERENCE, LINK, ACCOUNT, ADDRESS, WORDS;

  /** As forms and programs say it, and the messages' names end. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Way> of(String id) {
    return Arrays.stream(values()).filter(way -> way.id().equals(id)).findFirst();
  }

  /**
   * What is looked for by it, as the domain knows it; empty if it is none, and for words.
   *
   * @param platform where an account is, if that is said
   */
  Optional<Wanted> wanted(String text, Optional<String> platform) {
    return switch (this) {
      case REFERENCE -> CaseId.parse(text).map(Wanted.Reference::new);
      case LINK -> PostLink.of(text).map(Wanted.Link::new);
      case ACCOUNT -> Optional.of(
          platform.map(where -> Account.of(text, Optional.of(where)).stream().toList())
              .orElseGet(() -> Account.wherever(text)))
          .filter(accounts -> !accounts.isEmpty())
          .map(Wanted.Accounts::new);
      case ADDRESS -> EmailAddress.parse(text).map(Wanted.ReportedBy::new);
      case WORDS -> Optional.empty();
    };
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Way::id).toList();
  }
}
