package org.redress.casework.mail;

import java.util.List;
import java.util.Optional;
import org.redress.casework.NoticeId;
import org.redress.casework.RequestKey;

/** Which mails were seen, and which were sent. Reads see every write that was acknowledged before. */
public interface MailMemory {

  /** What a mail led to when it was settled before. */
  Optional<SeenMail> seen(RequestKey mail);

  /**
   * The notice that the mail service sent under one of these ids: of the first one that it sent for us.
   *
   * @param serviceIds may be any number; only the first 100 are looked at
   */
  Optional<NoticeId> noticeSentAs(List<String> serviceIds);
}
