package org.redress.caseworkaws.table;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;

/** The mails put aside, in the table: one partition for each day on which they were received. */
public final class DynamoPutAsideMails implements PutAsideMails {

  private static final String RECEIVED_AT = "receivedAt";
  private static final String KIND = "kind";
  private static final String BECAUSE = "because";

  private final CaseTable table;

  public DynamoPutAsideMails(CaseTable table) {
    this.table = table;
  }

  @Override
  public void keep(PutAsideMail mail) {
    table.put(
        Puts.always(
            Attributes.of(Keys.putAside(mail))
                .put(RECEIVED_AT, mail.receivedAt())
                .put(KIND, mail.kind())
                .put(BECAUSE, mail.because())));
  }

  @Override
  public void forget(PutAsideMail mail) {
    table.delete(Keys.putAside(mail));
  }

  @Override
  public Page<PutAsideMail> receivedOn(LocalDate day, Optional<Page.Cursor> from) {
    return PagedQuery.read(table, Queries.all(Keys.putAside(day)), from, DynamoPutAsideMails::read);
  }

  private static PutAsideMail read(Item item) {
    return new PutAsideMail(
        new MailId(item.key().sk()), item.moment(RECEIVED_AT), item.text(KIND), item.text(BECAUSE));
  }
}
