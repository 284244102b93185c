package org.redress.caseworkaws.rawmails;

import java.io.InputStream;
import java.time.Instant;
import org.redress.casework.mail.MailId;

/**
 * A raw mail that is to be settled.
 *
 * @param receivedAt when it was put where new mails are
 * @param bytes the mail, to be read once and closed
 */
public record RawMail(MailId id, Instant receivedAt, InputStream bytes) {

  @Override
  public String toString() {
    return "RawMail[" + id + "]";
  }
}
