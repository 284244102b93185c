package org.redress.casework.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Owes a mail that did not arrive once more, as a notice of its own: what is heard of the old one cannot be mistaken for
 * news of the new one.
 */
public final class ResendNotice {

  private final NoticeStore notices;
  private final Suppressions suppressions;
  private final CaseChanges changes;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires the use case.
   *
   * @param actor who wants it; the timeline says so
   */
  public ResendNotice(
      CaseStore cases, NoticeStore notices, Suppressions suppressions, InstantSource clock, Actor actor) {
    this.notices = notices;
    this.suppressions = suppressions;
    this.changes = new CaseChanges(cases);
    this.clock = clock;
    this.actor = actor;
  }

  /** What became of the wish. */
  public sealed interface Result {

    /** The mail is owed again, under this id. The sender takes it within minutes. */
    record Owed(NoticeId id) implements Result {}

    /** There is no need: it was sent, or still will be. */
    record NotLost(NoticeState.Name state) implements Result {}

    /** No mail goes to its address, for this reason; that must be lifted first. */
    record Suppressed(Suppression suppression) implements Result {}

    /** It is a digest: the next one says what it would have said. */
    record OfItsDay() implements Result {}

    /** There is no such notice. */
    record Unknown() implements Result {}
  }

  public Result resend(NoticeId id) {
    Optional<Notice> found = notices.find(id);
    if (found.isEmpty()) {
      return new Result.Unknown();
    }
    Notice lost = found.get();
    if (!lost.isLost()) {
      return new Result.NotLost(lost.state().name());
    }
    if (id.ofCase().isEmpty()) {
      return new Result.OfItsDay();
    }
    Optional<Suppression> suppression = suppressions.of(lost.to());
    if (suppression.isPresent()) {
      return new Result.Suppressed(suppression.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CaseChanges.Result owed = changes.change(
        id.caseId(),
        open -> Optional.of(
            Change.remark(open, now, actor, TimelineEvent.Kind.NOTICE_RESENT)
                .facts(Map.of("notice", Integer.toString(id.number()), "kind", lost.kind().name()))
                .notice(
                    Notice.owed(
                        new NoticeId(open.id(), open.noticesOwed() + 1), lost.kind(), lost.to(), lost.facts(), now))
                .build()));
    return owed instanceof CaseChanges.Result.Changed(var after)
        ? new Result.Owed(new NoticeId(after.id(), after.noticesOwed()))
        : new Result.Unknown();
  }
}
