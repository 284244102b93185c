package org.redress.casework.sweep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.redress.casework.AlertRound;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.DigestCount;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.review.ServiceTimes;

/** Tells administrators once a day, in numbers alone, what the system did not manage by itself; nothing when it did. */
public final class AlarmDigests {

  private static final int PAGE = 100;
  private static final Duration DAY = Duration.ofDays(1);

  /** A mail is given up a day and a half after it was owed at the latest, so each is told once or twice. */
  private static final Duration FAILING = Duration.ofDays(2);

  /** A case that stands so long before people see it stands still. */
  private static final Duration PASSING = Duration.ofHours(1);

  private static final Duration OPENING = AlertRound.PATIENCE.multipliedBy(2);

  private final DigestRound round;
  private final CaseStore cases;
  private final NoticeStore notices;
  private final PutAsideMails putAside;
  private final IntSupplier deadLetters;
  private final ServiceTimes times;

  /**
   * Wires the digests.
   *
   * @param deadLetters how many queue messages were tried in vain too often, roughly
   */
  public AlarmDigests(
      DigestRound round, CaseStore cases, NoticeStore notices, PutAsideMails putAside, IntSupplier deadLetters,
      ServiceTimes times) {
    this.round = round;
    this.cases = cases;
    this.notices = notices;
    this.putAside = putAside;
    this.deadLetters = deadLetters;
    this.times = times;
  }

  /**
   * Owes the digests of the day that it is.
   *
   * @param until when to stop at the latest; the rest is for the next time
   * @return how many were owed
   */
  public int run(Instant now, Instant until) {
    return round.owe(
        NoticeKind.ALARM_DIGEST, times.day(now), one -> one.is(Role.ADMINISTRATOR), _ -> counts(now), until);
  }

  private Map<DigestCount, Integer> counts(Instant now) {
    LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    return Map.of(
        DigestCount.FAILED_NOTICES, count(failed(now)),
        DigestCount.STUCK, count(passing().filter(head -> isBefore(head.changedAt(), now, PASSING))),
        DigestCount.NOT_SCREENED, count(unscreened(now)),
        DigestCount.PUT_ASIDE, count(Page.all(from -> putAside.receivedOn(yesterday, from))),
        DigestCount.DEAD_LETTERS, deadLetters.getAsInt(),
        DigestCount.UNOPENED_URGENT, count(urgent().filter(head -> isBefore(head.receivedAt(), now, OPENING))));
  }

  private Stream<Notice> failed(Instant now) {
    return Page.all(from -> notices.list(NoticeState.Name.FAILED, PAGE, from))
        .flatMap(id -> notices.find(id).stream())
        .filter(notice -> notice.state() instanceof NoticeState.Failed && !isBefore(notice.owedAt(), now, FAILING));
  }

  private Stream<Case> passing() {
    return Stream.of(Stage.Name.RECEIVED, Stage.Name.SCREENED).flatMap(this::at);
  }

  private Stream<Case> urgent() {
    return queued().filter(summary -> summary.priority().equals(Optional.of(Priority.URGENT)))
        .flatMap(summary -> cases.find(summary.id()).stream());
  }

  private Stream<CaseSummary> queued() {
    return Page.all(from -> cases.list(Stage.Name.QUEUED, PAGE, from));
  }

  /** Those of the day before that wait for a reviewer without a machine having read them. */
  private Stream<Case> unscreened(Instant now) {
    return at(Stage.Name.QUEUED)
        .filter(head -> !isBefore(head.receivedAt(), now, DAY))
        .filter(
            head -> cases.findWithScreening(head.id())
                .flatMap(CaseStore.CaseWithScreening::screening)
                .filter(result -> !result.isScreened())
                .isPresent());
  }

  private Stream<Case> at(Stage.Name stage) {
    return Page.all(from -> cases.list(stage, PAGE, from))
        .flatMap(summary -> cases.find(summary.id()).stream())
        .filter(head -> head.stage().name() == stage);
  }

  private static boolean isBefore(Instant at, Instant now, Duration by) {
    return at.isBefore(now.minus(by));
  }

  private static int count(Stream<?> all) {
    return (int) all.count();
  }
}
