package org.redress.caseworkaws.table;

import org.redress.casework.CaseId;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.RepeatedMails;

/** The mails that came again, beside their cases in the table. */
public final class DynamoRepeatedMails implements RepeatedMails {

  private final CaseTable table;

  public DynamoRepeatedMails(CaseTable table) {
    this.table = table;
  }

  @Override
  public void note(CaseId id, MailId mail) {
    table.put(Puts.always(Attributes.of(Keys.rawMail(id, mail.value()))));
  }
}
