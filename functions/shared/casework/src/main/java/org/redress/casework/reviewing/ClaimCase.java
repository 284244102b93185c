package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;

/** A reviewer takes up a case that waits for one. Of many who want the same case one gets it. */
public final class ClaimCase {

  private static final int PAGE = 25;

  /** How many times as many it is chosen among after each loss, and the most. */
  private static final int WIDER = 4;
  private static final int WIDEST = 32;

  /** How many cases are read at once when the first was not there to be had. */
  private static final int HANDFUL = 8;

  private static final Comparator<CaseSummary> MOST_URGENT_FIRST = Comparator
      .comparing((CaseSummary named) -> named.priority().orElse(Priority.LOW))
      .thenComparing(named -> named.due().orElse(Instant.MAX))
      .thenComparing(CaseSummary::id);

  private final Sight sight;
  private final Desk desk;
  private final LeaseTimes times;

  public ClaimCase(Sight sight, Desk desk, LeaseTimes times) {
    this.sight = sight;
    this.desk = desk;
    this.times = times;
  }

  /**
   * Takes up the most urgent case that waits. Whoever loses it to somebody else goes on at random among those next to it,
   * and among ever more of them, so that many who ask at once do not follow each other from case to case.
   *
   * @return the case, with the lease in its view; empty when none waits that this reviewer could take up
   */
  public Optional<SeenCase> next(Reviewer reviewer) {
    if (!reviewer.is(Role.REVIEWER)) {
      return Optional.empty();
    }
    Iterator<CaseSummary> named = new Merged<>(
        MOST_URGENT_FIRST, named(Stage.Name.QUEUED), named(Stage.Name.APPEALED));
    List<CaseId> near = new ArrayList<>();
    int reach = 1;
    for (int handful = 1; named.hasNext() || !near.isEmpty(); handful = HANDFUL) {
      while (near.size() < Math.max(reach, handful) && named.hasNext()) {
        near.add(named.next().id());
      }
      if (reach > 1) {
        Collections.shuffle(near, desk.random());
      }
      List<CaseId> some = List.copyOf(near.subList(0, Math.min(handful, near.size())));
      List<SeenCase> free = sight.see(reviewer, some).stream().filter(ClaimCase::waits).toList();
      if (!free.isEmpty()) {
        if (claimUnlessBusy(free.getFirst()) instanceof Response.Done(SeenCase claimed)) {
          return Optional.of(claimed);
        }
        reach = Math.min(WIDER * reach, WIDEST);
      }
      near.removeAll(some);
      free.stream().skip(1).map(SeenCase::id).forEach(near::add);
    }
    return Optional.empty();
  }

  /** Takes up this case. */
  public Response claim(SeenCase seen) {
    Reviewer reviewer = seen.reviewer();
    if (!reviewer.is(Role.REVIEWER)) {
      return new Response.NotAllowed();
    }
    return desk.change(
        seen, (open, now) -> open.head().stage() instanceof Stage.Appealed
            && open.head().handling().bars(reviewer.subject())
                ? Ruling.NOT_ALLOWED
                : Ruling.of(
                    Review.start(open.head(), reviewer.subject(), now)
                        .map(
                            change -> change.with(
                                new ClaimStep.Moved(
                                    open.claim(), times.taken(open.claim(), reviewer.subject(), now))))));
  }

  /** Whether it waits for its reviewer: an outcome is not reviewed by whoever had a part in it. */
  private static boolean waits(SeenCase seen) {
    return switch (seen.view().stage()) {
      case Stage.Queued _ -> true;
      case Stage.Appealed _ -> !seen.isBarred();
      default -> false;
    };
  }

  private Response claimUnlessBusy(SeenCase seen) {
    try {
      return claim(seen);
    } catch (CaseChanges.BusyException _) {
      return new Response.NotPossible();
    }
  }

  /** Cases by their names alone: what is read of a case that another takes meanwhile is read in vain. */
  private Iterator<CaseSummary> named(Stage.Name stage) {
    return Page.all(from -> sight.named(stage, PAGE, from)).iterator();
  }
}
