package org.redress.caseworkaws.table;

import java.time.Duration;
import org.redress.casework.CaseId;
import org.redress.casework.Opening;
import org.redress.casework.timeline.Digest;

/** What was seen before: an idempotency key with the content that came with it, or the id of a mail. */
final class SeenItem {

  private static final String CASE = "caseId";
  private static final String CONTENT = "content";
  private static final Duration MEMORY = Duration.ofDays(30);

  private SeenItem() {}

  static Attributes request(Opening opening, Digest idempotencyKey) {
    return Attributes.of(Keys.request(idempotencyKey))
        .put(CASE, opening.opened().id().value())
        .put(CONTENT, opening.content())
        .put(Names.EXPIRES_AT, opening.opened().receivedAt().plus(MEMORY).getEpochSecond());
  }

  /** A mail of ours. It does not expire: an answer may come late. */
  static Attributes mail(String messageId, CaseId id) {
    return Attributes.of(Keys.mail(messageId)).put(CASE, id.value());
  }

  static CaseId caseId(Item item) {
    return new CaseId(item.text(CASE));
  }

  static Digest content(Item item) {
    return item.digest(CONTENT);
  }
}
