package org.redress.casework.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeStore;

/**
 * Sends a notice that is owed, once: it is taken under an attempt's token before the one call to the mail service, and
 * what nobody can know after a lost reply is left to the mail service's own events, or to the sweeper.
 */
public final class SendNotice {

  private static final int TOKEN_BYTES = 8;
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final NoticeStore notices;
  private final NoticeTrouble trouble;
  private final MailWriter writer;
  private final Mailer mailer;
  private final InstantSource clock;
  private final RandomGenerator random;

  public SendNotice(
      NoticeStore notices, NoticeTrouble trouble, MailWriter writer, Mailer mailer, InstantSource clock,
      RandomGenerator random) {
    this.notices = notices;
    this.trouble = trouble;
    this.writer = writer;
    this.mailer = mailer;
    this.clock = clock;
    this.random = random;
  }

  /** Sends the notice if it still has to be sent. */
  public void send(NoticeId id) {
    Optional<Notice> owed = notices.find(id);
    String attempt = token();
    Optional<Notice> taken = owed.flatMap(notice -> notice.take(attempt, now()));
    if (taken.isEmpty()) {
      return;
    }
    // Worded before it is taken: a notice that cannot be worded must not look like one that may have been sent.
    Mail mail = writer.write(taken.get()).withTags(MailTags.of(id, attempt));
    if (notices.replace(owed.orElseThrow(), taken.get())) {
      settle(taken.get(), mailer.send(mail));
    }
  }

  private void settle(Notice taken, Mailer.Answer answer) {
    switch (answer) {
      case Mailer.Answer.Accepted(String messageId) -> notices.replaceSent(taken, taken.sent(messageId), messageId);
      case Mailer.Answer.NotNow _ -> notices.replace(taken, taken.putBack(later()));
      case Mailer.Answer.Refused(String because) -> {
        Notice failed = taken.failed(because);
        if (notices.replace(taken, failed)) {
          trouble.tell(failed);
        }
      }
      case Mailer.Answer.Unclear _ -> notices.replace(taken, taken.unknown(now()));
    }
  }

  private String token() {
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    return HexFormat.of().formatHex(token);
  }

  private Instant later() {
    return now().plus(PAUSE).plusMillis(random.nextLong(PAUSE.toMillis()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
