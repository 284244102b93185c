package org.redress.caseworkaws.table;

import java.time.Duration;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.RequestKey;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/** What was seen before: an idempotency key with the content that came with it, or the id of a mail. */
final class SeenItem {

  private static final String CASE = "caseId";
  private static final String NOTICE = "notice";
  private static final String EVENT = "event";
  private static final String CONTENT = "content";
  private static final Duration MEMORY = Duration.ofDays(30);

  private SeenItem() {}

  /** What led to a case, or changed it. */
  static Attributes request(RequestKey request, CaseId id, TimelineEvent event) {
    Attributes item = Attributes.of(Keys.request(request.key()))
        .put(CASE, id.value())
        .put(EVENT, event.seq())
        .put(CONTENT, request.content());
    return request.lasting() ? item : item.put(Names.EXPIRES_AT, event.at().plus(MEMORY).getEpochSecond());
  }

  /** A mail of ours. It does not expire: an answer may come late. */
  static Attributes mail(String messageId, NoticeId id) {
    return Attributes.of(Keys.mail(messageId)).put(CASE, id.caseId().value()).put(NOTICE, id.number());
  }

  static NoticeId noticeId(Item item) {
    return new NoticeId(caseId(item), item.number(NOTICE));
  }

  static CaseId caseId(Item item) {
    return new CaseId(item.text(CASE));
  }

  /** The number of the event that the request led to: the first opens the case. */
  static int event(Item item) {
    return item.number(EVENT);
  }

  static Digest content(Item item) {
    return item.digest(CONTENT);
  }
}
