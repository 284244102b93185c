package org.redress.casework.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.RandomHex;

/**
 * Sends a notice that is owed, once: it is taken under an attempt's token before the one call to the mail service, and
 * what nobody can know after a lost reply is left to the mail service's own events, or to the sweeper.
 */
public final class SendNotice {

  private static final int TOKEN_BYTES = 8;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int MAX_DOUBLINGS = 6;

  /** How long a mail waits at least, and at most twice, before it is asked again whether mails may go out. */
  private static final Duration HOLD = Duration.ofMinutes(10);

  private final NoticeChanges notices;
  private final Supplier<Optional<SendingPause>> pause;
  private final Suppressions suppressions;
  private final MailWriter writer;
  private final Mailer mailer;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param pause asked why no mail may go out
   */
  public SendNotice(
      NoticeChanges notices, Supplier<Optional<SendingPause>> pause, Suppressions suppressions, MailWriter writer,
      Mailer mailer, InstantSource clock, RandomGenerator random) {
    this.notices = notices;
    this.pause = pause;
    this.suppressions = suppressions;
    this.writer = writer;
    this.mailer = mailer;
    this.clock = clock;
    this.random = random;
  }

  /** Sends the notice if it still has to be sent, and may be now. */
  public void send(NoticeId id) {
    batch().accept(id);
  }

  /** As {@link #send}, for some notices in a row: what is asked once holds for all of them. */
  public Consumer<NoticeId> batch() {
    Optional<SendingPause> pause = this.pause.get();
    return id -> send(id, pause);
  }

  private void send(NoticeId id, Optional<SendingPause> pause) {
    Optional<Notice> owed = notices.find(id);
    String attempt = RandomHex.of(TOKEN_BYTES, random);
    Optional<Notice> taken = owed.flatMap(notice -> notice.take(attempt, now()));
    if (taken.isEmpty()) {
      return;
    }
    if (pause.isPresent()) {
      notices.replace(owed.orElseThrow(), owed.get().held(now().plus(HOLD).plus(jitter(HOLD))));
      return;
    }
    Optional<Suppression> suppression = suppressions.of(taken.get().to());
    if (suppression.isPresent()) {
      notices.replace(owed.orElseThrow(), owed.get().suppressed(suppression.get().because()));
      return;
    }
    // Worded before it is taken: a notice that cannot be worded must not look like one that may have been sent.
    Mail mail = writer.write(taken.get()).withTags(MailTags.of(id, attempt));
    if (notices.replace(owed.orElseThrow(), taken.get())) {
      Mailer.Answer answer = mailer.send(mail);
      notices.changeFrom(taken.get(), standing -> settled(standing, attempt, answer));
    }
  }

  /** The notice as it stands now: news of the mail, or the sweeper, may have been faster than the answer. */
  private Optional<Notice> settled(Notice standing, String attempt, Mailer.Answer answer) {
    if (answer instanceof Mailer.Answer.Accepted(String messageId)) {
      return Optional.of(standing.hear(attempt, new NoticeState.Sent(Optional.of(messageId)), now()));
    }
    return Optional.of(standing).filter(notice -> notice.isUnder(attempt)).map(notice -> switch (answer) {
      case Mailer.Answer.Accepted _ -> notice;
      case Mailer.Answer.NotNow _ -> notice.putBack(now().plus(pause(notice.hints())));
      case Mailer.Answer.Failing _ -> notice.doubted(now(), jitter(FIRST_PAUSE));
      case Mailer.Answer.Refused(String because) -> notice.failed(because);
      case Mailer.Answer.Unclear _ -> notice.unknown(now());
    });
  }

  /** Between once and twice as long as the time before, up to between half an hour and an hour. */
  private Duration pause(int times) {
    Duration least = FIRST_PAUSE.multipliedBy(1L << Math.min(times, MAX_DOUBLINGS));
    return least.plus(jitter(least));
  }

  private Duration jitter(Duration most) {
    return Duration.ofMillis(random.nextLong(most.toMillis()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
