package org.redress.casework.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.DigestCount;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.access.Role;
import org.redress.casework.retention.CaseEnd;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.reviewers.Reviewer;

/**
 * Tells administrators once a month which cases go until the end of the next month, so that whoever still needs one can place
 * it under legal hold: what is under it already is not named. A case of before there was an end of its time gets one here.
 */
public final class RetentionDigests {

  /** A mail names so many cases at most, and counts the others. */
  static final int MOST_NAMED = 50;

  private static final int PAGE = 50;

  private final DigestRound round;
  private final CaseStore cases;
  private final ReviewStore store;
  private final Retention retention;
  private final CaseEnd end;
  private final ServiceTimes times;

  public RetentionDigests(
      DigestRound round, CaseStore cases, ReviewStore store, Retention retention, ServiceTimes times) {
    this.round = round;
    this.cases = cases;
    this.store = store;
    this.retention = retention;
    this.end = new CaseEnd(cases, retention);
    this.times = times;
  }

  private record Going(CaseId id, DigestCount as) {}

  /**
   * Owes the digests of the month that it is, where they are not owed yet.
   *
   * @param until when to stop at the latest; the rest is for the next time
   * @return how many were owed
   */
  public int run(Instant now, Instant until) {
    LocalDate last = YearMonth.from(times.day(now)).plusMonths(1).atEndOfMonth();
    Supplier<List<Going>> going = once(() -> going(now, last));
    return round.oweTelling(
        NoticeKind.RETENTION_DIGEST, last, one -> one.is(Role.ADMINISTRATOR),
        reader -> told(reader, going.get()), until);
  }

  private DigestRound.Told told(Reviewer reader, List<Going> going) {
    List<CaseId> near = store.known(going.stream().map(Going::id).toList())
        .stream()
        .filter(known -> known.isTooNear(reader))
        .map(known -> known.head().id())
        .toList();
    Map<DigestCount, Integer> counts = new EnumMap<>(DigestCount.class);
    List<String> references = new ArrayList<>();
    going.stream().filter(one -> !near.contains(one.id())).forEach(one -> {
      counts.merge(one.as(), 1, Integer::sum);
      references.add(one.id().reference());
    });
    return new DigestRound.Told(
        counts,
        Map.of(NoticeFact.REFERENCES, references.stream().limit(MOST_NAMED).collect(Collectors.joining(" "))));
  }

  private List<Going> going(Instant now, LocalDate last) {
    Instant after = last.plusDays(1).atStartOfDay(times.zone()).toInstant();
    return Stream.of(Stage.Name.CLOSED, Stage.Name.WITHDRAWN, Stage.Name.MERGED)
        .flatMap(stage -> old(stage, after))
        .flatMap(over -> going(over, now, after).stream())
        .toList();
  }

  /** Where nobody waits the oldest come first, and no case is over before it is received. */
  private Stream<Case> old(Stage.Name stage, Instant after) {
    Instant youngest = Retention.later(after, -retention.leastMonths());
    return Page.all(from -> cases.list(stage, PAGE, from))
        .flatMap(summary -> cases.find(summary.id()).stream())
        .takeWhile(head -> head.receivedAt().isBefore(youngest))
        .filter(head -> head.stage().name() == stage);
  }

  private Optional<Going> going(Case over, Instant now, Instant after) {
    Optional<Instant> at = end.of(over);
    at.filter(_ -> over.wake().isEmpty()).ifPresent(time -> cases.postpone(over, Wake.retention(now, time)));
    return at.filter(time -> time.isBefore(after)).flatMap(_ -> as(over.stage())).map(as -> new Going(over.id(), as));
  }

  private static Optional<DigestCount> as(Stage stage) {
    return switch (stage) {
      case Stage.Closed(Outcome outcome, _) -> Optional.of(as(outcome.name()));
      case Stage.Withdrawn _ -> Optional.of(DigestCount.GOING_WITHDRAWN);
      case Stage.Merged _ -> Optional.of(DigestCount.GOING_MERGED);
      default -> Optional.empty();
    };
  }

  private static DigestCount as(Outcome.Name outcome) {
    return switch (outcome) {
      case REFERRED -> DigestCount.GOING_REFERRED;
      case RESOLVED_INFORMALLY -> DigestCount.GOING_RESOLVED_INFORMALLY;
      case NOT_UPHELD -> DigestCount.GOING_NOT_UPHELD;
      case OUTSIDE_CODE -> DigestCount.GOING_OUTSIDE_CODE;
      case NOT_ENOUGH_INFORMATION -> DigestCount.GOING_NOT_ENOUGH_INFORMATION;
      case DUPLICATE -> DigestCount.GOING_DUPLICATE;
    };
  }

  /** Looked for only where somebody is to be told, and then once for all. */
  private static <T> Supplier<List<T>> once(Supplier<List<T>> look) {
    List<List<T>> found = new ArrayList<>();
    return () -> {
      if (found.isEmpty()) {
        found.add(look.get());
      }
      return found.getFirst();
    };
  }
}
