package org.redress.casework.erasure;

import org.redress.casework.CaseId;

/** Something that is held about somebody, and what becomes or would become of it. */
public sealed interface Finding {

  /** A case that they reported. */
  record Reported(CaseId id, Answer answer) implements Finding {}

  /** Somebody else's case in which they wrote, or are reported: what is theirs in it goes, the case stays. */
  record Mentioned(CaseId id, Role role, Fate fate) implements Finding {}

  /** A mail that no case has; it stays if it only mentions them. */
  record Mail(String mail, Fate fate) implements Finding {}

  /** Mails to them as somebody who works with the console: their address goes, that there were mails stays. */
  record MailsToStaff(int count, Fate fate) implements Finding {}

  /**
   * Who they are for the console, and what they declared and chose there; whoever has a role there must lose it first. What
   * they did with cases stays there, under the provider's name of them.
   */
  record Staff(Fate fate) implements Finding {}

  /** Their sessions in the console; these end and go even while a mail to them is on its way. */
  record Sessions(int count, Fate fate) implements Finding {}

  /** No mail goes to their address; that stays, as a scrambled number, so that none goes there again. */
  record NoMail() implements Finding {}

  enum Role {
    WRITER, RESPONDENT
  }

  enum Fate {
    /** It can go. */
    MAY_GO,

    /** It is gone. */
    GONE,

    /** It must stay: its case is under legal hold. */
    LEGAL_HOLD,

    /** It must stay: its case is open. */
    OPEN,

    /** It is somebody else's, who writes of them; a person has to look at it. */
    NEEDS_A_LOOK,

    /** A mail to them is on its way. */
    UNDERWAY,

    /** They have a role in the console. */
    HAS_ROLE
  }
}
