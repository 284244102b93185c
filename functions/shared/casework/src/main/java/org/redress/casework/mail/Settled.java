package org.redress.casework.mail;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.report.Message;

/** What became of a mail. */
public sealed interface Settled {

  /** It opened a case. */
  record Opened(CaseId id, Acknowledging acknowledging) implements Settled {}

  /** It was added to a case, whose stage stays. */
  record Joined(CaseId id, Message.Standing standing) implements Settled {}

  /** It told what became of a mail about this case. */
  record News(CaseId id) implements Settled {}

  /** It was settled before. */
  record Before(SeenMail seen) implements Settled {}

  /** It was put aside. */
  record Aside(PutAsideMail mail) implements Settled {}

  /** It belonged to a case that was erased since, and came again: it is to go, and nothing of it to be kept. */
  record Erased(CaseId id) implements Settled {}

  /** The case that the mail belongs to, if there is one. */
  default Optional<CaseId> caseId() {
    return switch (this) {
      case Opened(var id, var _) -> Optional.of(id);
      case Joined(var id, var _) -> Optional.of(id);
      case News(var id) -> Optional.of(id);
      case Before(var seen) -> Optional.of(seen.id());
      case Aside _,Erased _ -> Optional.empty();
    };
  }
}
