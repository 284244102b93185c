package org.redress.casework.sweep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Reminds reporters of questions, and tells them when the day has slipped by which they were told to expect an answer. It
 * goes by working days; a case gets one such mail in a week at most, and none once nobody waits any more. The mail is
 * reserved by a change of the case, so however many sweep at once, it is owed once.
 */
public final class Reminders {

  /** Working days that a question may wait before each reminder. */
  static final int PATIENCE_DAYS = 5;

  /** How often one question is reminded of. */
  static final int MOST_REMINDERS = 3;

  private static final Duration WEEK = Duration.ofDays(7);
  private static final int PAGE = 100;

  private final CaseStore cases;
  private final NoticeStore notices;
  private final CaseChanges changes;
  private final ServiceTimes times;
  private final Hints hints;
  private final InstantSource clock;
  private final Actor actor;

  public Reminders(
      CaseStore cases, NoticeStore notices, ServiceTimes times, Hints hints, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.notices = notices;
    this.changes = new CaseChanges(cases);
    this.times = times;
    this.hints = hints;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Looks at every case that somebody waits for.
   *
   * @param until when to stop at the latest; the rest is for the next time
   * @return how many cases were reminded of, or told of
   */
  public int run(Instant until) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!times.isWorkingDay(times.day(now))) {
      return 0;
    }
    return (int) Stream
        .of(
            Stage.Name.AWAITING_REPORTER, Stage.Name.QUEUED, Stage.Name.IN_REVIEW, Stage.Name.AWAITING_APPROVAL,
            Stage.Name.APPEALED)
        .flatMap(stage -> Page.all(from -> cases.list(stage, PAGE, from)))
        .map(CaseSummary::id)
        .takeWhile(_ -> !clock.instant().isAfter(until))
        .filter(id -> lookAt(id, now))
        .count();
  }

  private boolean lookAt(CaseId id, Instant now) {
    CaseChanges.Result result = changes.change(id, open -> due(open, now));
    if (!(result instanceof CaseChanges.Result.Changed(Case after))) {
      return false;
    }
    if (after.noticesOwed() > 0) {
      hints.send(new NoticeId(id, after.noticesOwed()));
    }
    return true;
  }

  private Optional<Change> due(Case open, Instant now) {
    return switch (open.stage()) {
      case Stage.AwaitingReporter _ -> unanswered(open, now);
      case Stage.Queued _,Stage.InReview _,Stage.AwaitingApproval _,Stage.Appealed _ -> slipped(open, now);
      default -> Optional.empty();
    };
  }

  private Optional<Change> unanswered(Case open, Instant now) {
    List<Notice> owed = notices.of(open.id());
    Optional<Instant> asked = last(owed, notice -> notice.kind() == NoticeKind.QUESTION);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    List<Notice> reminders = owed.stream()
        .filter(notice -> notice.kind() == NoticeKind.STILL_WAITING && !notice.owedAt().isBefore(asked.get()))
        .toList();
    Instant since = last(reminders, _ -> true).orElse(asked.get());
    boolean isDue = reminders.size() < MOST_REMINDERS
        && !times.day(now).isBefore(times.afterWorkingDays(PATIENCE_DAYS, since))
        && isQuiet(owed, now);
    return isDue
        ? Optional.of(
            Change.remark(open, now, actor, TimelineEvent.Kind.REMINDED)
                .facts(Map.of("times", Integer.toString(reminders.size() + 1)))
                .tell(NoticeKind.STILL_WAITING)
                .build())
        : Optional.empty();
  }

  /** Also where nobody can be written to: whoever looks at the case page finds the new day. */
  private Optional<Change> slipped(Case open, Instant now) {
    if (!times.day(now).isAfter(open.expectedBy()) || !isQuiet(notices.of(open.id()), now)) {
      return Optional.empty();
    }
    LocalDate next = times.dueDay(Priority.NORMAL, now);
    return Optional.of(
        Change.remark(open, now, actor, TimelineEvent.Kind.DELAYED)
            .facts(Map.of("expectedBy", next.toString()))
            .expectedBy(next)
            .tell(NoticeKind.DELAYED)
            .build());
  }

  private static boolean isQuiet(List<Notice> owed, Instant now) {
    return last(
        owed, notice -> notice.kind() == NoticeKind.STILL_WAITING || notice.kind() == NoticeKind.DELAYED)
        .filter(at -> at.plus(WEEK).isAfter(now))
        .isEmpty();
  }

  private static Optional<Instant> last(List<Notice> owed, Predicate<Notice> which) {
    return owed.stream().filter(which).map(Notice::owedAt).max(Comparator.naturalOrder());
  }
}
