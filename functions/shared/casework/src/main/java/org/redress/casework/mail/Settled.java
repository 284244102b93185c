package org.redress.casework.mail;

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
}
