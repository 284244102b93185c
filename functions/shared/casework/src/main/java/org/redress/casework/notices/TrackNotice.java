package org.redress.casework.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;

/** Records what became of a mail, as others tell it: late, early, repeated or reordered. */
public final class TrackNotice {

  private final NoticeChanges notices;
  private final Optional<Suppressions> suppressions;
  private final InstantSource clock;

  /**
   * Wires the use case.
   *
   * @param suppressions what bounces and complaints are added to; empty where news may be forged
   */
  public TrackNotice(NoticeChanges notices, Optional<Suppressions> suppressions, InstantSource clock) {
    this.notices = notices;
    this.suppressions = suppressions;
    this.clock = clock;
  }

  /**
   * Records news of a mail. What shows that no mail should go to the address is added to the suppressions first, so that
   * it is not forgotten whatever happens in between; news that was heard before adds nothing.
   *
   * @param mail which notice the mail was for, and in which attempt
   * @throws IllegalStateException if the notice changed under our hands five times in a row: try later
   */
  public void record(MailTags mail, NoticeState news) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    notices.change(mail.notice(), standing -> {
      Notice next = standing.hear(mail.attempt(), news, now);
      if (!next.equals(standing) && news.isUnwelcome()) {
        suppressions.ifPresent(list -> list.add(standing.to(), suppression(standing, news, now)));
      }
      return Optional.of(next);
    });
  }

  private static Suppression suppression(Notice notice, NoticeState news, Instant now) {
    return new Suppression(
        news instanceof NoticeState.Complained ? Suppression.Reason.COMPLAINT : Suppression.Reason.BOUNCE, now,
        notice.id());
  }
}
