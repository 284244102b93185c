package org.redress.local.importing;

import org.redress.casework.mail.InboundMail;
import org.redress.mail.MailSource;
import org.redress.mail.ReceivedMail;
import org.redress.mail.header.Verdict;

/**
 * What came with a mail.
 *
 * @param source of the very mail
 */
record LetterFiles(MailSource source, InboundMail mail, ReceivedMail content) {

  /** Whether a check on the way found something. Most mails of an mbox were never checked, which says nothing of them. */
  boolean isSuspect() {
    Verdict found = content.top().virus();
    return found != Verdict.ABSENT && !found.passed();
  }

  @Override
  public String toString() {
    return "LetterFiles[" + content.attachments().size() + "]";
  }
}
