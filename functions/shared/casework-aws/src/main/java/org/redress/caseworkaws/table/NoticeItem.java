package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.report.EmailAddress;

/** A notice. */
final class NoticeItem {

  private static final String KIND = "kind";
  private static final String TO = "to";
  private static final String FACTS = "facts";
  private static final String STATE = "state";
  private static final String ATTEMPT = "attempt";
  private static final String BECAUSE = "because";
  private static final String MESSAGE_ID = "messageId";
  private static final String ATTEMPTS = "attempts";
  private static final String OWED_AT = "owedAt";

  private NoticeItem() {}

  static Attributes write(Notice notice, int shards) {
    CaseId caseId = notice.id().caseId();
    Attributes item = Attributes.of(Keys.notice(notice.id()))
        .put(Names.VERSION, notice.version())
        .put(KIND, notice.kind().name())
        .put(TO, notice.to().value())
        .putTexts(FACTS, notice.facts())
        .put(ATTEMPTS, notice.attempts())
        .put(OWED_AT, notice.owedAt());
    write(notice.state(), item);
    WakeItem.write(notice.wake(), caseId, notice.id().toString(), shards, item);
    return item;
  }

  static Notice read(Item item) {
    return new Notice(
        Keys.noticeOf(item.key()), item.number(Names.VERSION),
        Notice.Kind.valueOf(item.text(KIND)), new EmailAddress(item.text(TO)), item.texts(FACTS), state(item),
        item.number(ATTEMPTS), item.moment(OWED_AT), WakeItem.read(item));
  }

  private static void write(NoticeState state, Attributes item) {
    item.put(STATE, state.name().name());
    switch (state) {
      case NoticeState.Pending _ -> {
      }
      case NoticeState.Sending(var attempt) -> item.put(ATTEMPT, attempt);
      case NoticeState.Unknown(var attempt) -> item.put(ATTEMPT, attempt);
      case NoticeState.Failed(var because) -> item.put(BECAUSE, because);
      case NoticeState.Sent(var messageId) -> item.put(MESSAGE_ID, messageId);
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
      case SENT -> new NoticeState.Sent(messageId);
      case DELIVERED -> new NoticeState.Delivered(messageId);
      case BOUNCED -> new NoticeState.Bounced(messageId);
      case COMPLAINED -> new NoticeState.Complained(messageId);
    };
  }
}
