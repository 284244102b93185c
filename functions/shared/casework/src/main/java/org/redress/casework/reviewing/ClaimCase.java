package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseChanges;
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

  /** How many times as many are looked at after each loss; at most as many as one read holds. */
  private static final int WIDER = 4;
  private static final int WIDEST = 32;

  private static final Comparator<SeenCase> MOST_URGENT_FIRST = Comparator
      .comparing((SeenCase seen) -> seen.view().stage().priorityThere().orElse(Priority.LOW))
      .thenComparing(seen -> seen.view().stage().dueThere().orElse(Instant.MAX))
      .thenComparing(SeenCase::id);

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
    Iterator<SeenCase> waiting = new Merged<>(
        MOST_URGENT_FIRST, waiting(reviewer, Stage.Name.QUEUED), waiting(reviewer, Stage.Name.APPEALED));
    List<SeenCase> near = new ArrayList<>();
    for (int reach = 1; waiting.hasNext() || !near.isEmpty(); reach = Math.min(WIDER * reach, WIDEST)) {
      while (near.size() < reach && waiting.hasNext()) {
        near.add(waiting.next());
      }
      if (reach > 1) {
        near = new ArrayList<>(stillWaiting(reviewer, near));
      }
      if (!near.isEmpty() && claimUnlessBusy(anyOf(near)) instanceof Response.Done(SeenCase claimed)) {
        return Optional.of(claimed);
      }
    }
    return Optional.empty();
  }

  private SeenCase anyOf(List<SeenCase> near) {
    return near.remove(desk.random().nextInt(near.size()));
  }

  /** Those that nobody else took meanwhile: one read of all costs less than to lose one after the other. */
  private List<SeenCase> stillWaiting(Reviewer reviewer, List<SeenCase> near) {
    return sight.see(reviewer, near.stream().map(SeenCase::id).toList()).stream().filter(ClaimCase::waits).toList();
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

  private Iterator<SeenCase> waiting(Reviewer reviewer, Stage.Name stage) {
    return Page.all(from -> sight.list(reviewer, stage, PAGE, from)).filter(ClaimCase::waits).iterator();
  }
}
