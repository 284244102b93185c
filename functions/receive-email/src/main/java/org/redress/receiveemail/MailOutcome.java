package org.redress.receiveemail;

import java.util.Map;
import java.util.TreeMap;
import org.redress.casework.CaseId;
import org.redress.casework.mail.Acknowledging;
import org.redress.casework.mail.Settled;

/** What is kept beside a raw mail of what became of it: words for machines, and nothing about a person. */
final class MailOutcome {

  private static final String RESULT = "result";

  private MailOutcome() {}

  static Map<String, String> of(Settled settled) {
    return new TreeMap<>(switch (settled) {
      case Settled.Opened(CaseId id, Acknowledging acknowledging) -> Map.of(
          RESULT, "case", "case", id.value(), "acknowledged",
          Boolean.toString(acknowledging instanceof Acknowledging.Owed));
      case Settled.Joined(CaseId id, var standing) -> Map.of(
          RESULT, "joined", "case", id.value(), "standing", standing.name());
      case Settled.News(CaseId id) -> Map.of(RESULT, "joined", "case", id.value(), "standing", "AUTOMATIC");
      case Settled.Before(var seen) -> Map.of(
          RESULT, seen.opened() ? "case" : "joined", "case", seen.id().value(), "again", "true");
      case Settled.Erased(CaseId id) -> Map.of(RESULT, "erased", "case", id.value());
      case Settled.Aside(var mail) -> Map.of(RESULT, "put-aside", "reason", mail.kind());
    });
  }
}
