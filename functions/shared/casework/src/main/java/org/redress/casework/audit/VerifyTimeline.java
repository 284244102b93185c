package org.redress.casework.audit;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.StageWalk;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.Flaw;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** Verifies timelines: of one case, or of all, a page at a time. Nothing is changed. */
public final class VerifyTimeline {

  private static final int MOST_ATTEMPTS = 3;

  private final CaseStore cases;
  private final StageWalk walk;
  private final Sight sight;

  public VerifyTimeline(CaseStore cases, Sight sight) {
    this.cases = cases;
    this.walk = new StageWalk(cases, List.of(Stage.Name.values()));
    this.sight = sight;
  }

  /** Of a case that somebody was let see. */
  public Verdict verify(SeenCase seen) {
    return verify(seen.id()).orElseThrow(() -> new IllegalStateException(seen + " is gone"));
  }

  /** Of any case, for whoever runs the service; empty if there is none. */
  public Optional<Verdict> verify(CaseId id) {
    try {
      for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        Optional<Case> before = cases.find(id);
        if (before.isEmpty()) {
          return Optional.empty();
        }
        List<TimelineEvent> events = events(id);
        // What happened while the events were read may be among them or not.
        if (cases.find(id).map(Case::version).equals(before.map(Case::version))) {
          return Optional.of(verdict(before.get(), events));
        }
      }
      return Optional.of(new Verdict.Busy());
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
      return Optional.of(new Verdict.Unreadable(e.getClass().getSimpleName()));
    }
  }

  /** Of all cases, for whoever runs the service. A case that moves on meanwhile may be met twice or not at all. */
  public Page<Verified> all(int limit, Optional<Page.Cursor> from) {
    return walk.page(limit, from).map(CaseSummary::id).map(this::verified);
  }

  /** Of all cases that there are for somebody. */
  public Page<Verified> all(Reviewer auditor, int limit, Optional<Page.Cursor> from) {
    Page<CaseSummary> page = walk.page(limit, from);
    List<CaseId> ids = page.items().stream().map(CaseSummary::id).toList();
    return new Page<>(
        sight.see(auditor, ids).stream().map(SeenCase::id).map(this::verified).toList(), page.next());
  }

  private Verified verified(CaseId id) {
    return new Verified(id, verify(id).orElseGet(() -> new Verdict.Unreadable("Gone")));
  }

  private List<TimelineEvent> events(CaseId id) {
    try (Stream<TimelineEvent> all = Page.all(from -> cases.timeline(id, from))) {
      return all.toList();
    }
  }

  private static Verdict verdict(Case head, List<TimelineEvent> events) {
    List<Flaw> flaws = Timeline.examine(head.id().value(), events, head.version(), head.lastHash());
    return flaws.isEmpty() ? new Verdict.Whole(events.size()) : new Verdict.Flawed(flaws);
  }
}
