package org.redress.casework.erasure;

import java.util.List;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.report.EmailAddress;

/** Raw mails, looked through for somebody. */
public interface PersonalMail {

  /**
   * A mail that no case has.
   *
   * @param wrote whether they wrote it; otherwise it mentions their address
   */
  record Found(PutAsideMail mail, boolean wrote) {}

  /** The mails put aside that have an address in them. */
  List<Found> putAside(EmailAddress address);

  /** What is noted of mails put aside that are nowhere any more. */
  List<PutAsideMail> lost();

  /** Removes a raw mail, in all its versions. */
  void remove(MailId mail);
}
