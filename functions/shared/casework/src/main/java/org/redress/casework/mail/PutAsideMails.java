package org.redress.casework.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.casework.Page;

/** The mails that a person has to look at. */
public interface PutAsideMails {

  /** Keeps one; keeping it again changes nothing but the reason. */
  void keep(PutAsideMail mail);

  /** Forgets one; its raw text stays. To do so again changes nothing. */
  void forget(PutAsideMail mail);

  /** Those that were received on a day (in UTC), a page at a time. */
  Page<PutAsideMail> receivedOn(LocalDate day, Optional<Page.Cursor> from);
}
