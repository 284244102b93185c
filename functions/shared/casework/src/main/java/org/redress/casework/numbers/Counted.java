package org.redress.casework.numbers;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;

/**
 * What a transition of a case adds to the public numbers, one for each counter. The store adds it in the transaction that
 * keeps the transition, so that it is added once or not at all. Each thing counts for the month in which it happened, and
 * never changes what was counted before.
 *
 * @param month by UTC
 */
public record Counted(YearMonth month, SortedSet<Counter> counters) {

  public Counted {
    counters = Collections.unmodifiableSortedSet(new TreeSet<>(counters));
  }

  public static Counted of(Opening opening) {
    return at(opening.event().at(), List.of(Counter.received(Channel.of(opening.event()))));
  }

  /** Empty if nothing about the change is counted. */
  public static Optional<Counted> of(Change change) {
    Case before = change.before();
    Stage next = change.after().stage();
    if (next.name() == before.stage().name()) {
      return Optional.empty();
    }
    Instant now = change.event().at();
    return switch (next) {
      case Stage.Decided(Outcome outcome) -> decision(before, outcome, now).map(counters -> at(now, counters));
      case Stage.Withdrawn _ -> Optional.of(at(now, List.of(Counter.WITHDRAWN)));
      case Stage.Merged _ -> Optional.of(at(now, List.of(Counter.MERGED)));
      case Stage.Appealed _ when before.stage() instanceof Stage.Closed -> Optional.of(
          at(now, List.of(Counter.REVIEW_ASKED)));
      default -> Optional.empty();
    };
  }

  /** A report has one first outcome, however often that is reviewed or the case reopened. */
  private static Optional<List<Counter>> decision(Case before, Outcome outcome, Instant now) {
    if (before.handling().contested().isPresent()) {
      return Optional.of(List.of(Counter.REVIEWED));
    }
    if (before.handling().marks().decided()) {
      return Optional.empty();
    }
    TreeSet<Counter> counters = new TreeSet<>();
    counters.add(Counter.outcome(outcome.name()));
    counters.add(Counter.waited(Waited.between(before.receivedAt(), now)));
    outcome.breached().forEach(clause -> counters.add(Counter.clause(clause)));
    return Optional.of(List.copyOf(counters));
  }

  private static Counted at(Instant when, List<Counter> counters) {
    return new Counted(YearMonth.from(when.atOffset(ZoneOffset.UTC)), new TreeSet<>(counters));
  }
}
