package org.redress.mail;

import java.util.Optional;
import org.redress.casework.timeline.Digest;
import org.redress.mail.header.FileName;

/**
 * A file that came with a mail: described, not held. {@link MailReader#copy} hands out its content.
 *
 * @param place where in the mail; the same mail has always the same places
 * @param name as the sender called it, cleaned; made up if it had none
 * @param type as the sender declared it, which need not be true
 * @param size in bytes, its transfer encoding undone
 * @param inline whether it is shown within the text, as pictures in HTML are
 * @param contentId by which the HTML refers to it
 */
public record Attachment(
    String place,
    FileName name,
    String type,
    long size,
    Digest sha256,
    boolean inline,
    Optional<String> contentId) {

  /** Keeps the name out of logs. */
  @Override
  public String toString() {
    return "Attachment[" + place + ", " + size + " bytes]";
  }
}
