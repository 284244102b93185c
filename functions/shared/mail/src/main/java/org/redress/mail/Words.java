package org.redress.mail;

import java.util.List;
import org.redress.mail.text.Passage.Kind;
import org.redress.mail.text.Passages;

/**
 * All words of a mail itself, the mails attached to it left out.
 *
 * @param passages its text, parted into what is new and what is not, in order
 * @param htmlOnly what the HTML says and the text beside it does not; may be empty
 * @param invitations what calendar entries say
 * @param attached what text files say that came with the mail
 */
public record Words(Passages passages, String htmlOnly, List<String> invitations, List<String> attached) {

  public Words {
    invitations = List.copyOf(invitations);
    attached = List.copyOf(attached);
  }

  /** The sender's new words; may be empty. */
  public String own() {
    return passages.of(Kind.OWN);
  }

  /** Earlier mails that are quoted; may be empty. */
  public String quoted() {
    return passages.of(Kind.QUOTED);
  }

  /** May be empty. */
  public String signature() {
    return passages.of(Kind.SIGNATURE);
  }

  public boolean isEmpty() {
    return passages.isEmpty() && htmlOnly.isBlank() && invitations.isEmpty() && attached.isEmpty();
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Words[" + passages.all().size() + " passages]";
  }
}
