package org.redress.casework.screening;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.redress.casework.Case;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.Change;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.review.Judgement;
import org.redress.casework.review.Triage;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * What a screening changes about a case, whoever made it: a received case goes on to the queue; one that waits for a reviewer
 * gets the priority and the place in the queue that follow; any other has its findings renewed and stays.
 */
public final class ScreeningRecord {

  private final Judgement judgement;
  private final Actor actor;

  /**
   * Wires the rule.
   *
   * @param actor in whose name the timeline says it
   */
  public ScreeningRecord(Judgement judgement, Actor actor) {
    this.judgement = judgement;
    this.actor = actor;
  }

  /**
   * The change that records a screening, of a case that is not over.
   *
   * @param result which may say that nothing could be screened: what was found before then stays
   * @param mayLower whether a case that waits may become less urgent: not by what somebody wrote who is not
   *     proven to be the reporter
   */
  public Change of(CaseWithScreening standing, ScreeningResult result, boolean mayLower, Instant now) {
    return standing.head().stage() instanceof Stage.Received
        ? ScreenCase.record(standing.head(), result, actor)
        : further(compare(standing, result, mayLower, now), result.isScreened(), now);
  }

  Comparison compare(CaseWithScreening standing, ScreeningResult result, boolean mayLower, Instant now) {
    Case head = standing.head();
    ScreeningResult known = result.isScreened()
        ? result
        : standing.screening().map(earlier -> earlier.followedBy(result)).orElse(result);
    Triage triage = Triage.of(head.threatToLife(), Optional.of(known), judgement.rules());
    Stage after = judgement.stageAfter(head, triage.priority(), mayLower, now);
    boolean kept = after.priorityThere().filter(priority -> priority.compareTo(triage.priority()) < 0).isPresent();
    return Comparison.of(
        head, standing.screening(), known, after,
        triage.because() + (kept ? "; the more urgent one it had stays" : ""));
  }

  Change further(Comparison comparison, boolean screened, Instant now) {
    Case head = comparison.before();
    TimelineEvent.Kind kind = screened ? TimelineEvent.Kind.RESCREENED : TimelineEvent.Kind.NOT_SCREENED;
    Change.Builder change = Change.of(head, comparison.stageAfter(), now, actor, kind)
        .facts(facts(comparison))
        .screening(comparison.result())
        .wake(head.wake().filter(wake -> wake.reason() != Wake.Reason.SCREENING));
    judgement.alert().owed(head, comparison.stageAfter(), now).ifPresent(change::notice);
    return change.build();
  }

  private static Map<String, String> facts(Comparison comparison) {
    Case head = comparison.before();
    ScreeningResult result = comparison.result();
    Map<String, String> facts = new HashMap<>(ScreenCase.facts(result));
    facts.put("added", joined(comparison.added()));
    facts.put("removed", joined(comparison.removed()));
    facts.put("priorityBefore", head.priority().map(Priority::name).orElse(""));
    facts.put("priority", comparison.priorityAfter().map(Priority::name).orElse(""));
    facts.put("due", comparison.stageAfter().dueThere().map(Instant::toString).orElse(""));
    facts.put("because", comparison.because());
    return facts;
  }

  private static String joined(SortedSet<ClauseId> clauses) {
    return clauses.stream().map(ClauseId::value).collect(Collectors.joining(", "));
  }
}
