package org.redress.casework.statistics;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.review.Opinion;
import org.redress.casework.review.Work;

/**
 * What a transition of a case adds to the statistics, or takes from them. The store does it in the transaction that keeps
 * the transition, so that it is done once or not at all. What happens counts for its week; where a case stands, and who has
 * it, for the week in which it was received, so that the age of what is open can be told.
 */
public final class Additions {

  private final SortedMap<Week, SortedMap<Measure, Integer>> byWeek = new TreeMap<>();

  private Additions() {}

  public static Additions of(Opening opening) {
    Additions additions = new Additions();
    Week week = Week.of(opening.event().at());
    additions.add(week, Measure.RECEIVED, 1);
    additions.move(Week.of(opening.opened().receivedAt()), Optional.empty(), place(opening.opened().stage()));
    return additions;
  }

  public static Additions of(Change change) {
    Additions additions = new Additions();
    Case before = change.before();
    Stage next = change.after().stage();
    Week received = Week.of(before.receivedAt());
    additions.move(received, place(before.stage()), place(next));
    additions.move(received, holder(before.stage()), holder(next));
    if (!before.handling().marks().lookedAt() && change.after().handling().marks().lookedAt()) {
      additions.happened(change, Measure.looked(Took.between(before.receivedAt(), change.event().at())));
    }
    if (next.name() != before.stage().name()) {
      additions.went(change, before, next);
    }
    change.work().ifPresent(work -> additions.judged(change, work));
    return additions;
  }

  /** Additions to each count of each week, none of them 0. */
  public SortedMap<Week, SortedMap<Measure, Integer>> byWeek() {
    return byWeek;
  }

  private void went(Change change, Case before, Stage next) {
    switch (next) {
      case Stage.Decided(Outcome outcome) -> decided(change, before, outcome);
      case Stage.AwaitingApproval(_, _, String reviewer, _) -> happened(change, Measure.decidedBy(reviewer));
      case Stage.Withdrawn _ -> happened(change, Measure.WITHDRAWN);
      case Stage.Merged _ -> happened(change, Measure.MERGED);
      case Stage.Appealed _ when before.stage() instanceof Stage.Closed -> happened(change, Measure.APPEALED);
      case Stage.Queued _ when before.stage().isOver() -> happened(change, Measure.REOPENED);
      default -> {
      }
    }
  }

  /** A case has one first outcome, however often that is reviewed or the case reopened. */
  private void decided(Change change, Case before, Outcome outcome) {
    String by = change.event().actor().name();
    happened(
        change, before.stage() instanceof Stage.AwaitingApproval ? Measure.approvedBy(by) : Measure.decidedBy(by));
    if (before.handling().contested().isPresent()) {
      happened(change, Measure.REVIEWED);
    } else if (!before.handling().marks().decided()) {
      happened(change, Measure.outcome(outcome.name()));
      happened(change, Measure.decided(Took.between(before.receivedAt(), change.event().at())));
      outcome.breached().forEach(clause -> happened(change, Measure.clause(clause)));
    }
  }

  /** An opinion in the place of another is taken from the week in which that was counted. */
  private void judged(Change change, Work work) {
    if (work instanceof Work.Judged(Opinion opinion, Optional<Opinion> instead)) {
      happened(change, Measure.opinion(opinion.clause(), opinion.view()));
      instead.ifPresent(
          earlier -> add(Week.of(earlier.at()), Measure.opinion(earlier.clause(), earlier.view()), -1));
    }
  }

  private void happened(Change change, Measure what) {
    add(Week.of(change.event().at()), what, 1);
  }

  private void move(Week received, Optional<Measure> from, Optional<Measure> to) {
    from.ifPresent(place -> add(received, place, -1));
    to.ifPresent(place -> add(received, place, 1));
  }

  private void add(Week week, Measure what, int many) {
    SortedMap<Measure, Integer> there = byWeek.computeIfAbsent(week, _ -> new TreeMap<>());
    if (there.merge(what, many, Integer::sum) == 0) {
      there.remove(what);
    }
    if (there.isEmpty()) {
      byWeek.remove(week);
    }
  }

  /** Where an open case stands. Whoever screens and queues writes no counts: these stages are left within minutes. */
  private static Optional<Measure> place(Stage stage) {
    return switch (stage.name()) {
      case RECEIVED, SCREENED, QUEUED -> Optional.of(Measure.open(Stage.Name.QUEUED));
      case IN_REVIEW, AWAITING_REPORTER, AWAITING_APPROVAL, APPEALED -> Optional.of(Measure.open(stage.name()));
      case DECIDED, CLOSED, MERGED, WITHDRAWN -> Optional.empty();
    };
  }

  private static Optional<Measure> holder(Stage stage) {
    return stage instanceof Stage.InReview(_, _, String reviewer)
        ? Optional.of(Measure.holds(reviewer))
        : Optional.empty();
  }
}
