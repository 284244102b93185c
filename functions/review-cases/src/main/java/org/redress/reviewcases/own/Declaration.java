package org.redress.reviewcases.own;

import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Concerns;
import org.redress.web.console.OwnPage;
import org.redress.web.problem.FieldErrors;

/** Reads to whom or what somebody says that they are too near. */
public final class Declaration {

  private static final int LONGEST = 300;

  private final Concerns concerns;

  public Declaration(Concerns concerns) {
    this.concerns = concerns;
  }

  /** What was declared; empty if it is none, which the errors then say. */
  Optional<Concern> read(String kind, String who, FieldErrors errors) {
    if (who.isBlank() || who.length() > LONGEST) {
      errors.add(OwnPage.WHO, "who");
      return Optional.empty();
    }
    Optional<Concern> concern = switch (kind) {
      case "account" -> concerns.account(who, Optional.empty());
      case "person" -> Optional.of(person(who));
      case "branch" -> branch(who);
      default -> Optional.empty();
    };
    if (concern.isEmpty()) {
      errors.add(OwnPage.KINDS.contains(kind) ? OwnPage.WHO : OwnPage.KIND, kind.equals("branch") ? "branch" : "kind");
    }
    return concern;
  }

  private Concern person(String who) {
    return EmailAddress.parse(who.strip()).map(concerns::person).orElseGet(() -> concerns.person(who));
  }

  private static Optional<Concern> branch(String who) {
    try {
      return Optional.of(Concern.ofBranch(who));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
