package org.redress.casework.mail;

import org.redress.casework.CaseId;

/** Knows of which case a mail is that came again: no event tells of it, and it has to go with the case. */
public interface RepeatedMails {

  /** Notes that a mail of a case is kept under another id too; to do so again changes nothing. */
  void note(CaseId id, MailId mail);
}
