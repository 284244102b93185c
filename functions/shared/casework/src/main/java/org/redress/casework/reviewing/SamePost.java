package org.redress.casework.reviewing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.history.Alike;
import org.redress.casework.history.AlikeCases;
import org.redress.casework.history.Likeness;
import org.redress.casework.history.Reported;
import org.redress.casework.history.SamePosts;
import org.redress.casework.report.Post;
import org.redress.casework.report.Statements;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;

/** Reports of one post stand together: at the same address, or of the same words. */
public final class SamePost {

  /** So many are looked for; of more, the last received. */
  public static final int MOST = 200;

  /** So many can be answered at once: of no more it is read what they say. */
  public static final int AT_ONCE = 50;

  private final Sight sight;
  private final AlikeCases alike;
  private final InstantSource clock;

  public SamePost(Sight sight, AlikeCases alike, InstantSource clock) {
    this.sight = sight;
    this.alike = alike;
    this.clock = clock;
  }

  /**
   * The other reports of a case's posts that there are for its reviewer, the last received first; of those that wait for a
   * first decision at most {@link #AT_ONCE}.
   */
  public List<SamePostCase> of(SeenCase lead) {
    Statements said = sight.said(lead);
    Reported posts = Reported.of(said).postsAlone();
    List<CaseId> ids = alike.of(lead.id(), posts, MOST).stream().filter(SamePost::isSame).map(Alike::id).toList();
    Map<CaseId, SeenCase> there = sight.see(lead.reviewer(), ids)
        .stream()
        .collect(Collectors.toMap(SeenCase::id, seen -> seen));
    List<SamePostCase> all = new ArrayList<>();
    int read = 0;
    for (CaseId id : ids) {
      Optional<SeenCase> seen = Optional.ofNullable(there.get(id));
      boolean waits = seen.filter(other -> notWaiting(other).isEmpty()).isPresent();
      read += waits ? 1 : 0;
      if (!waits || read <= AT_ONCE) {
        seen.map(other -> new SamePostCase(other, left(said.reportedPosts(), other))).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isSame(Alike other) {
    return other.likenesses().contains(Likeness.SAME_LINK) || other.likenesses().contains(Likeness.SAME_WORDS);
  }

  /** The posts of a case that others may be answered with. */
  List<Post> posts(SeenCase lead) {
    return sight.said(lead).reportedPosts();
  }

  /** Why a case is not answered with one of these posts, as it stands now. */
  Optional<Left> left(List<Post> posts, SeenCase other) {
    return notWaiting(other).or(() -> otherPosts(posts, other));
  }

  /** Why it is not, by what it reports. What it says is read only of those that could be answered. */
  Optional<Left> otherPosts(List<Post> posts, SeenCase other) {
    return switch (SamePosts.of(sight.said(other).reportedPosts(), posts)) {
      case ALL -> Optional.empty();
      case OTHER_WORDS -> Optional.of(Left.OTHER_WORDS);
      case MORE, NONE -> Optional.of(Left.OTHER_POSTS);
    };
  }

  private Optional<Left> notWaiting(SeenCase other) {
    CaseView view = other.view();
    return switch (view.stage()) {
      case Stage.Queued _ -> Optional.empty();
      case Stage.InReview _ when view.contested().isPresent() -> Optional.of(Left.NOT_WAITING);
      case Stage.InReview _ -> isHeld(other) ? Optional.empty() : Optional.of(Left.HELD);
      default -> Optional.of(Left.NOT_WAITING);
    };
  }

  /** Whether the case is this reviewer's at the moment. */
  private boolean isHeld(SeenCase other) {
    String subject = other.reviewer().subject();
    return other.view()
        .claim()
        .filter(lease -> lease.holder().equals(subject) && lease.until().isAfter(clock.instant()))
        .isPresent();
  }

  /** Whether this is what became of a case that its reviewer decided so. */
  static boolean isAnswered(SeenCase other, Outcome outcome) {
    return switch (other.view().stage()) {
      case Stage.Decided(Outcome decided) -> decided.equals(outcome);
      case Stage.Closed(Outcome decided, _) -> decided.equals(outcome);
      case Stage.AwaitingApproval(_, _, String by, Outcome proposed) ->
        proposed.equals(outcome) && by.equals(other.reviewer().subject());
      default -> false;
    };
  }

  /** Another case as it stands now, for whoever is at the first: they may have declared something since. */
  Optional<SeenCase> again(SeenCase lead, SeenCase other) {
    return sight.see(lead.reviewer(), other.id());
  }
}
