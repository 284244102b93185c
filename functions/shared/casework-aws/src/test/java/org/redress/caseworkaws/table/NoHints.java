package org.redress.caseworkaws.table;

import org.redress.casework.CaseId;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;

/** Gives none, as when every one of them is lost. */
final class NoHints implements Hints {

  @Override
  public void screen(CaseId id) {}

  @Override
  public void queue(CaseId id) {}

  @Override
  public void send(NoticeId id) {}

  @Override
  public void seal(EvidenceId id) {}

  @Override
  public void takeIn(MailId id) {}
}
