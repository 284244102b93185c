package org.redress.casework.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.RequestKey;
import org.redress.casework.Requests;
import org.redress.casework.Stage;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digester;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Tells the reporters of a decided case, and of those joined with it, what was decided, and closes it. To do so again, after
 * a crash at any place, tells nobody twice.
 */
public final class CloseCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Requests requests;
  private final Hints hints;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires the use case.
   *
   * @param actor in whose name the timeline says it was done
   */
  public CloseCase(CaseStore cases, Requests requests, Hints hints, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.requests = requests;
    this.hints = hints;
    this.clock = clock;
    this.actor = actor;
  }

  /** Closes the case if it is decided. */
  public CaseChanges.Result close(CaseId id) {
    Optional<Case> decided = cases.find(id).filter(found -> found.stage() instanceof Stage.Decided);
    if (decided.isEmpty()) {
      return new CaseChanges.Result.NothingToDo();
    }
    decided.get().handling().joined().forEach(other -> change(other, joined -> told(joined, decided.get())));
    return change(id, open -> Review.close(open, actor, now()));
  }

  /** A case that goes on by itself again is told by itself. */
  private Optional<Change> told(Case joined, Case decided) {
    RequestKey once = new RequestKey(
        new Digester().add("told").add(joined.id().value()).add(decided.id().value()).add(decided.version()).digest(),
        decided.lastHash());
    if (!(joined.stage() instanceof Stage.Merged) || !(decided.stage() instanceof Stage.Decided(Outcome outcome))
        || requests.contentOf(once).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Change.remark(joined, now(), actor, TimelineEvent.Kind.OUTCOME_TOLD)
            .facts(Map.of("outcome", outcome.name().name(), "of", decided.id().value()))
            .tell(NoticeKind.OUTCOME, Map.of(NoticeFact.DECIDED, outcome.name().name(), NoticeFact.JOINED, "true"))
            .request(once)
            .build());
  }

  private CaseChanges.Result change(CaseId id, Function<Case, Optional<Change>> rule) {
    AtomicReference<List<Notice>> owed = new AtomicReference<>(List.of());
    CaseChanges.Result result = changes.change(id, open -> {
      Optional<Change> change = rule.apply(open);
      owed.set(change.map(Change::notices).orElse(List.of()));
      return change;
    });
    owed.get().stream().map(Notice::id).forEach(hints::send);
    return result;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
