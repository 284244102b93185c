package org.redress.casework.notices;

import org.redress.casework.Notice;

/** Words the mail that a notice is about. */
@FunctionalInterface
public interface MailWriter {

  /** The mail, without tags. */
  Mail write(Notice notice);
}
