package org.redress.casework.reviewing;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.Change;
import org.redress.casework.Marks;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * A reviewer says which branches of the organisation a case concerns, for reports do not say it. From then on it is hidden
 * from whoever declared one of them, be it the reviewer.
 */
public final class SetBranches {

  /** A case concerns no more. */
  public static final int MOST = 10;

  private final Desk desk;

  public SetBranches(Desk desk) {
    this.desk = desk;
  }

  /**
   * Says it, in the place of what was said before.
   *
   * @param branches by their ids, however they are cased
   * @throws IllegalArgumentException if there are more than {@link #MOST}, or one is not from 1 to 64 letters, digits and
   *     hyphens
   */
  public Response set(SeenCase seen, SortedSet<String> branches) {
    SortedSet<String> ids = branches.stream()
        .map(Concern::ofBranch)
        .map(Concern::key)
        .collect(Collectors.toCollection(TreeSet::new));
    if (ids.size() > MOST) {
      throw new IllegalArgumentException("A case concerns at most " + MOST + " branches");
    }
    if (!seen.reviewer().is(Role.REVIEWER) && !seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    return desk.change(seen, (open, now) -> {
      Marks marks = open.head().handling().marks();
      return marks.branches().equals(ids)
          ? Ruling.NOT_POSSIBLE
          : new Ruling.Make(
              Change
                  .remark(
                      open.head(), now, Actor.reviewer(seen.reviewer().subject()), TimelineEvent.Kind.BRANCHES_SET)
                  .facts(Map.of("branches", String.join(" ", ids)))
                  .handling(open.head().handling().with(marks.withBranches(ids)))
                  .build());
    });
  }
}
