package org.redress.casework.screening;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.Change;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Versions;
import org.redress.casework.report.Report;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.review.Triage;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Screens a case once more, after catalogue, patterns or thresholds have changed. A case that waits for a reviewer gets
 * the priority and the place in the queue that follow; one that a reviewer has taken up keeps its own.
 */
public final class RescreenCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Screening screening;
  private final Versions versions;
  private final Judgement judgement;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * By what a screened case gets priority and due date.
   *
   * @param times when a case of a priority is due
   * @param rules how findings become a priority
   */
  public record Judgement(ServiceTimes times, PriorityRules rules) {}

  /**
   * Wires the use case.
   *
   * @param versions what {@code screening} works with; a case screened with these last is left as it is
   * @param actor in whose name the timeline says it was done
   */
  public RescreenCase(
      CaseStore cases, Screening screening, Versions versions, Judgement judgement, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.screening = screening;
    this.versions = versions;
    this.judgement = judgement;
    this.clock = clock;
    this.actor = actor;
  }

  /** What became of a case. */
  public sealed interface Result {

    /** It was screened again, or would be. */
    record Rescreened(Comparison comparison) implements Result {}

    /** It was screened with these very versions last. */
    record Current() implements Result {}

    /** It is over, or is yet to be screened for the first time, or there is no such case. */
    record NotOpen() implements Result {}
  }

  /** What stands of a case, and what it says. */
  private record Material(CaseWithScreening standing, Report report) {}

  /**
   * Screens a case again.
   *
   * @throws IllegalStateException if no detector could read it; the case stays as it is
   */
  public Result rescreen(CaseId id) {
    AtomicReference<Result> result = new AtomicReference<>(new Result.NotOpen());
    changes.changeAs(() -> read(id), material -> {
      result.set(look(material));
      return result.get() instanceof Result.Rescreened(Comparison comparison)
          ? Optional.of(change(comparison))
          : Optional.empty();
    });
    return result.get();
  }

  /** Says what {@link #rescreen} would do, and does nothing. */
  public Result tryOut(CaseId id) {
    return read(id).map(this::look).orElseGet(Result.NotOpen::new);
  }

  private Optional<Material> read(CaseId id) {
    return cases.findWithReport(id)
        .flatMap(found -> cases.findWithScreening(id).map(standing -> new Material(standing, found.report())));
  }

  private Result look(Material material) {
    Case head = material.standing().head();
    if (!isOpen(head.stage().name())) {
      return new Result.NotOpen();
    }
    Optional<ScreeningResult> earlier = material.standing().screening();
    if (earlier.flatMap(ScreeningResult::versions).equals(Optional.of(versions))) {
      return new Result.Current();
    }
    ScreeningResult now = screening.screen(head.id(), material.report(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (!now.isScreened()) {
      throw new IllegalStateException("No detector could read case " + head.id());
    }
    Optional<Priority> priority = head.stage() instanceof Stage.Queued
        ? Optional.of(Triage.of(head.threatToLife(), Optional.of(now), judgement.rules()).priority())
        : head.priority();
    return new Result.Rescreened(Comparison.of(head, earlier, now, priority));
  }

  private Change change(Comparison comparison) {
    Case head = comparison.before();
    Instant now = comparison.result().at();
    return Change.remark(head, next(comparison), now, actor, TimelineEvent.Kind.RESCREENED)
        .facts(Map.of(
            "flagged", Integer.toString(comparison.result().flagged().size()),
            "added", joined(comparison.added()),
            "removed", joined(comparison.removed()),
            "catalogue", versions.catalogue(),
            "priority", comparison.priorityAfter().map(Priority::name).orElse(""),
            "because", Triage.of(head.threatToLife(), Optional.of(comparison.result()), judgement.rules()).because()))
        .screening(comparison.result())
        .build();
  }

  private Stage next(Comparison comparison) {
    Case head = comparison.before();
    return head.stage() instanceof Stage.Queued(var priority, var due)
        ? comparison.priorityAfter()
            .filter(after -> after != priority)
            .map(after -> new Stage.Queued(after, judgement.times().due(after, head.receivedAt())))
            .orElseGet(() -> new Stage.Queued(priority, due))
        : head.stage();
  }

  /** Whether cases at a stage are screened again: those that were screened once and are not over. */
  public static boolean isOpen(Stage.Name stage) {
    return switch (stage) {
      case SCREENED, QUEUED, IN_REVIEW, DECIDED -> true;
      case RECEIVED, CLOSED, WITHDRAWN -> false;
    };
  }

  private static String joined(SortedSet<ClauseId> clauses) {
    return clauses.stream().map(ClauseId::value).collect(Collectors.joining(", "));
  }
}
