package org.redress.casework.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.report.Post;
import org.redress.casework.reviewers.SeenCase;

/**
 * One decision answers several reports of one post. Each is taken up and decided by itself, under the same rules as alone, so
 * that each has its own timeline, its own mail, and its own approval where one is needed. The case that the reviewer is at
 * comes last: cut off at any place, they still have it, and deciding again goes on where it was.
 */
public final class DecideTogether {

  private final SamePost group;
  private final ClaimCase claiming;
  private final HoldCase holding;
  private final Decide deciding;
  private final Decide decidingOthers;
  private final Approve approving;

  /**
   * Wires the use case.
   *
   * @param deciding the case that the reviewer is at
   * @param decidingOthers the others: whoever approves is told of the first alone
   */
  public DecideTogether(
      SamePost group, ClaimCase claiming, HoldCase holding, Decide deciding, Decide decidingOthers, Approve approving) {
    this.group = group;
    this.claiming = claiming;
    this.holding = holding;
    this.deciding = deciding;
    this.decidingOthers = decidingOthers;
    this.approving = approving;
  }

  /**
   * Decides a case that the reviewer is at, and others with it.
   *
   * @param others other reports of the same post, as the reviewer saw them
   */
  public Together decide(SeenCase lead, int fence, Decision decision, List<Together.Other> others) {
    Optional<Response> refused = deciding.refused(lead, fence, decision);
    if (refused.isPresent()) {
      return new Together(refused.get(), List.of(), new TreeMap<>());
    }
    Sorted sorted = new Sorted(lead);
    List<Post> posts = group.posts(lead);
    others.forEach(other -> sorted.add(other, now -> answered(posts, now, decision.asSeen(other.seenTo()))));
    return sorted.with(deciding.decide(lead, fence, decision));
  }

  /**
   * Agrees to what was proposed for a case, and for others with it.
   *
   * @param others other reports of the same post, as the approver saw them
   */
  public Together approve(SeenCase lead, Outcome proposed, List<Together.Other> others) {
    Optional<Response> refused = approving.refused(lead, proposed);
    if (refused.isPresent()) {
      return new Together(refused.get(), List.of(), new TreeMap<>());
    }
    Sorted sorted = new Sorted(lead);
    List<Post> posts = group.posts(lead);
    others.forEach(other -> sorted.add(other, now -> approved(posts, now, proposed, other.seenTo())));
    return sorted.with(approving.approve(lead, proposed));
  }

  private Optional<Left> answered(List<Post> posts, SeenCase other, Decision decision) {
    if (SamePost.isAnswered(other, decision.outcome())) {
      return Optional.empty();
    }
    Optional<Left> left = group.left(posts, other);
    if (left.isPresent()) {
      return left;
    }
    if (other.view().lastMessage() > decision.seenTo()) {
      return Optional.of(Left.MOVED);
    }
    boolean isTheirs = other.view().stage().name() == Stage.Name.IN_REVIEW;
    Response taken = isTheirs ? new Response.Done(other) : claiming.claim(other);
    if (!(taken instanceof Response.Done(SeenCase claimed))) {
      return Optional.of(Left.HELD);
    }
    Response response = decidingOthers.decide(claimed, claimed.view().fence(), decision);
    if (response instanceof Response.Done) {
      return Optional.empty();
    }
    holding.release(claimed, claimed.view().fence());
    return Optional.of(Left.MOVED);
  }

  private Optional<Left> approved(List<Post> posts, SeenCase other, Outcome proposed, int seenTo) {
    Optional<Left> left = group.otherPosts(posts, other);
    if (left.isPresent()) {
      return left;
    }
    if (other.view().lastMessage() > seenTo) {
      return Optional.of(Left.MOVED);
    }
    return switch (approving.approve(other, proposed)) {
      case Response.Done _ -> Optional.empty();
      case Response.Moved _ -> Optional.of(Left.MOVED);
      default -> Optional.of(Left.NOT_WAITING);
    };
  }

  /** What is to become of one of the others, as it stands now. */
  @FunctionalInterface
  private interface Step {
    Optional<Left> of(SeenCase now);
  }

  private final class Sorted {

    private final SeenCase lead;
    private final List<SeenCase> done = new ArrayList<>();
    private final SortedMap<CaseId, Left> left = new TreeMap<>();

    Sorted(SeenCase lead) {
      this.lead = lead;
    }

    /** One that is hidden by now is not there at all. */
    void add(Together.Other other, Step step) {
      group.again(lead, other.seen()).ifPresent(now -> {
        Optional<Left> why = once(now, step);
        why.ifPresentOrElse(
            reason -> left.put(now.id(), reason), () -> done.add(group.again(lead, now).orElse(now)));
      });
    }

    private static Optional<Left> once(SeenCase now, Step step) {
      try {
        return step.of(now);
      } catch (CaseChanges.BusyException _) {
        return Optional.of(Left.MOVED);
      }
    }

    Together with(Response response) {
      return new Together(response, done, left);
    }
  }
}
