package org.redress.casework.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeStore;

/** Which mails came before another one about the same case, so that mail programs show them together. */
public final class MailThreads {

  private static final int MOST = 10;

  private final NoticeStore notices;
  private final String host;

  /**
   * Reads threads.
   *
   * @param host behind the at of the Message-IDs that the mail service gives
   */
  public MailThreads(NoticeStore notices, String host) {
    this.notices = notices;
    this.host = host;
  }

  /**
   * The Message-IDs of the mails that came before, without brackets, the oldest first: the mail that opened the case, and
   * what was sent to its reporter before. Of many, the first and the last ones.
   */
  public List<String> before(Notice mail) {
    NoticeId id = mail.id();
    List<Notice> all = id.number() == 1 ? List.of(mail) : notices.of(id.caseId());
    List<Notice> earlier = all.stream()
        .filter(
            notice -> notice.kind().audience() == NoticeKind.Audience.REPORTER && notice.id().number() <= id.number())
        .toList();
    Stream<String> opening = earlier.stream()
        .flatMap(notice -> Optional.ofNullable(notice.facts().get(NoticeFact.ANSWERS)).stream());
    Stream<String> sent = earlier.stream()
        .filter(notice -> notice.id().number() < id.number())
        .flatMap(notice -> notice.state().messageId().stream())
        .map(service -> service + "@" + host);
    List<String> ids = Stream.concat(opening, sent).toList();
    return ids.size() <= MOST
        ? ids
        : Stream.concat(Stream.of(ids.getFirst()), ids.subList(ids.size() - MOST + 1, ids.size()).stream()).toList();
  }
}
