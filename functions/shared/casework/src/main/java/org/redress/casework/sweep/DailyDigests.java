package org.redress.casework.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.DigestCount;
import org.redress.casework.NoticeKind;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;

/**
 * Tells reviewers and approvers on each working day how their queue stands, in numbers alone. Each is told of the cases that
 * they may see.
 */
public final class DailyDigests {

  /** When they are owed, where the organisation is. */
  public static final LocalTime TIME = LocalTime.of(7, 0);

  private static final int PAGE = 50;
  private static final Set<Stage.Name> OPEN = Set.of(
      Stage.Name.QUEUED, Stage.Name.IN_REVIEW, Stage.Name.AWAITING_REPORTER, Stage.Name.AWAITING_APPROVAL,
      Stage.Name.APPEALED);

  private final DigestRound round;
  private final Sight sight;
  private final ServiceTimes times;

  public DailyDigests(DigestRound round, Sight sight, ServiceTimes times) {
    this.round = round;
    this.sight = sight;
    this.times = times;
  }

  /**
   * Owes the digests of the day that it is.
   *
   * @param until when to stop at the latest; the rest is for the next time
   * @return how many were owed
   */
  public int run(Instant now, Instant until) {
    LocalDate day = times.day(now);
    return times.isWorkingDay(day)
        ? round.owe(
            NoticeKind.DAILY_DIGEST, day, one -> one.is(Role.REVIEWER) || one.is(Role.APPROVER),
            reviewer -> counts(reviewer, day), until)
        : 0;
  }

  private Map<DigestCount, Integer> counts(Reviewer reviewer, LocalDate day) {
    Instant last = lastDigest(day);
    Map<DigestCount, Integer> counts = new EnumMap<>(DigestCount.class);
    for (Stage.Name stage : OPEN) {
      Page.all(from -> sight.list(reviewer, stage, PAGE, from)).map(SeenCase::view).forEach(seen -> {
        add(counts, DigestCount.RECEIVED, !seen.receivedAt().isBefore(last) && stage != Stage.Name.APPEALED);
        add(counts, DigestCount.AWAITING_APPROVAL, stage == Stage.Name.AWAITING_APPROVAL);
        boolean waits = stage == Stage.Name.QUEUED || stage == Stage.Name.APPEALED;
        add(counts, DigestCount.WAITING, waits);
        add(counts, DigestCount.URGENT, waits && seen.stage().priorityThere().equals(Optional.of(Priority.URGENT)));
        Optional<LocalDate> due = due(seen);
        add(counts, DigestCount.DUE_TODAY, due.filter(day::equals).isPresent());
        add(counts, DigestCount.OVERDUE, due.filter(day::isAfter).isPresent());
      });
    }
    return counts;
  }

  /** Nobody here is late while the reporter is asked. */
  private Optional<LocalDate> due(CaseView seen) {
    return seen.stage() instanceof Stage.AwaitingReporter
        ? Optional.empty()
        : seen.stage().dueThere().map(times::day);
  }

  private Instant lastDigest(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!times.isWorkingDay(before)) {
      before = before.minusDays(1);
    }
    return before.atTime(TIME).atZone(times.zone()).toInstant();
  }

  private static void add(Map<DigestCount, Integer> counts, DigestCount count, boolean is) {
    counts.merge(count, is ? 1 : 0, Integer::sum);
  }
}
