package org.redress.caseworkaws.table;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.DigestDay;
import org.redress.casework.Heard;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeOwner;
import org.redress.casework.NoticeState;
import org.redress.casework.report.EmailAddress;

/** A notice. */
final class NoticeItem {

  private static final String KIND = "kind";
  private static final String TO = "to";
  private static final String FACTS = "facts";
  private static final String STATE = "state";
  private static final String ATTEMPT = "attempt";
  private static final String LAST_ATTEMPT = "lastAttempt";
  private static final String HEARD = "heard";
  private static final String BECAUSE = "because";
  private static final String MESSAGE_ID = "messageId";
  private static final String ATTEMPTS = "attempts";
  private static final String OWED_AT = "owedAt";

  /** How long a digest is kept, which belongs to no case and so to nobody's retention. */
  private static final Duration DIGEST_KEPT = Duration.ofDays(30);

  private NoticeItem() {}

  static Attributes write(Notice notice, int shards) {
    NoticeOwner owner = notice.id().owner();
    Attributes item = Attributes.of(Keys.notice(notice.id()))
        .put(Names.VERSION, notice.version())
        .put(KIND, notice.kind().name())
        .put(TO, notice.to().value())
        .putTexts(FACTS, notice.facts())
        .put(ATTEMPTS, notice.attempts())
        .put(LAST_ATTEMPT, notice.attempt())
        .put(HEARD, heard(notice.heard()))
        .put(Names.WORK_KEY, IndexKeys.noticeWork(notice.state().name(), IndexKeys.shard(owner, shards)))
        .put(Names.WORK_ORDER, IndexKeys.noticeOrder(notice))
        .put(OWED_AT, notice.owedAt());
    write(notice.state(), item);
    WakeItem.write(notice.wake(), IndexKeys.shard(owner, shards), notice.id().toString(), item);
    if (owner instanceof DigestDay) {
      item.put(Names.EXPIRES_AT, notice.owedAt().plus(kept(notice.kind())).getEpochSecond());
    }
    return item;
  }

  /** One of a month must be known until another month begins, lest it is owed again. */
  private static Duration kept(NoticeKind digest) {
    return digest == NoticeKind.RETENTION_DIGEST ? DIGEST_KEPT.multipliedBy(2) : DIGEST_KEPT;
  }

  static Notice read(Item item) {
    return new Notice(
        Keys.noticeOf(item.key()), item.number(Names.VERSION),
        NoticeKind.valueOf(item.text(KIND)), new EmailAddress(item.text(TO)), item.texts(FACTS), state(item),
        item.number(ATTEMPTS), item.optionalText(LAST_ATTEMPT).or(() -> item.optionalText(ATTEMPT)), heard(item),
        item.moment(OWED_AT), WakeItem.read(item));
  }

  private static Attributes heard(Heard heard) {
    Attributes all = new Attributes();
    heard.byAttempt().forEach((attempt, news) -> {
      Attributes one = new Attributes();
      write(news, one);
      all.put(attempt, one);
    });
    return all;
  }

  /** A notice from before there was any of it has heard nothing that it does not stand at. */
  private static Heard heard(Item item) {
    Map<String, NoticeState> all = new HashMap<>();
    item.part(HEARD).ifPresent(heard -> heard.attributes().keySet()
        .forEach(attempt -> all.put(attempt, state(heard.part(attempt).orElseThrow()))));
    return new Heard(all);
  }

  private static void write(NoticeState state, Attributes item) {
    item.put(STATE, state.name().name());
    switch (state) {
      case NoticeState.Pending _ -> {
      }
      case NoticeState.Sending(var attempt) -> item.put(ATTEMPT, attempt);
      case NoticeState.Unknown(var attempt) -> item.put(ATTEMPT, attempt);
      case NoticeState.Failed(var because) -> item.put(BECAUSE, because);
      case NoticeState.Suppressed(var because) -> item.put(BECAUSE, because);
      case NoticeState.Sent(var messageId) -> item.put(MESSAGE_ID, messageId);
      case NoticeState.Returned(var messageId) -> item.put(MESSAGE_ID, messageId);
      case NoticeState.Delivered(var messageId) -> item.put(MESSAGE_ID, messageId);
      case NoticeState.Bounced(var messageId) -> item.put(MESSAGE_ID, messageId);
      case NoticeState.Complained(var messageId) -> item.put(MESSAGE_ID, messageId);
    }
  }

  private static NoticeState state(Item item) {
    Optional<String> messageId = item.optionalText(MESSAGE_ID);
    return switch (NoticeState.Name.valueOf(item.text(STATE))) {
      case PENDING -> new NoticeState.Pending();
      case SENDING -> new NoticeState.Sending(item.text(ATTEMPT));
      case UNKNOWN -> new NoticeState.Unknown(item.text(ATTEMPT));
      case FAILED -> new NoticeState.Failed(item.text(BECAUSE));
      case SUPPRESSED -> new NoticeState.Suppressed(item.text(BECAUSE));
      case SENT -> new NoticeState.Sent(messageId);
      case RETURNED -> new NoticeState.Returned(messageId);
      case DELIVERED -> new NoticeState.Delivered(messageId);
      case BOUNCED -> new NoticeState.Bounced(messageId);
      case COMPLAINED -> new NoticeState.Complained(messageId);
    };
  }
}
