package org.redress.casework.reviewing;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.CaseTag;
import org.redress.casework.Change;
import org.redress.casework.Marks;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Somebody marks a case with a tag, wherever it stands, or takes one off. */
public final class TagCase {

  /** Of which tags an event tells. */
  static final String TAGS = "tags";

  private final Desk desk;

  public TagCase(Desk desk) {
    this.desk = desk;
  }

  /** Adds a tag; not possible where the case has it, or as many as a case may have. */
  public Response add(SeenCase seen, CaseTag tag) {
    return change(seen, TimelineEvent.Kind.CASE_TAGGED, tag);
  }

  /** Takes a tag off; not possible where the case does not have it. */
  public Response remove(SeenCase seen, CaseTag tag) {
    return change(seen, TimelineEvent.Kind.CASE_UNTAGGED, tag);
  }

  private Response change(SeenCase seen, TimelineEvent.Kind kind, CaseTag tag) {
    if (!seen.reviewer().is(Role.REVIEWER) && !seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    return desk.change(seen, (open, now) -> {
      Marks marks = open.head().handling().marks();
      SortedSet<CaseTag> tags = with(marks.tags(), kind, tag);
      return tags.equals(marks.tags()) || tags.size() > Marks.MOST_TAGS
          ? Ruling.NOT_POSSIBLE
          : new Ruling.Make(
              Change.remark(open.head(), now, Actor.reviewer(seen.reviewer().subject()), kind)
                  .facts(Map.of(TAGS, tag.value()))
                  .handling(open.head().handling().with(marks.withTags(tags)))
                  .build());
    });
  }

  /** The change that takes back what an event tells of; nothing is to be done where that is not so any more. */
  static Change takenBack(Known open, TimelineEvent event, Change.Builder change) {
    Marks marks = open.head().handling().marks();
    TimelineEvent.Kind back = event.kind() == TimelineEvent.Kind.CASE_TAGGED
        ? TimelineEvent.Kind.CASE_UNTAGGED
        : TimelineEvent.Kind.CASE_TAGGED;
    SortedSet<CaseTag> tags = marks.tags();
    for (CaseTag tag : CaseTag.read(event.facts().getOrDefault(TAGS, ""))) {
      tags = with(tags, back, tag);
    }
    return change.handling(open.head().handling().with(marks.withTags(tags))).build();
  }

  private static SortedSet<CaseTag> with(SortedSet<CaseTag> tags, TimelineEvent.Kind kind, CaseTag tag) {
    SortedSet<CaseTag> changed = new TreeSet<>(tags);
    if (kind == TimelineEvent.Kind.CASE_TAGGED) {
      changed.add(tag);
    } else {
      changed.remove(tag);
    }
    return changed;
  }
}
