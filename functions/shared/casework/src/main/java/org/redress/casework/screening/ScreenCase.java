package org.redress.casework.screening;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Screens a received case and hands it on to the queue. */
public final class ScreenCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Hints hints;
  private final Screening screening;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires the use case.
   *
   * @param actor in whose name the timeline says it was done
   */
  public ScreenCase(CaseStore cases, Hints hints, Screening screening, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.hints = hints;
    this.screening = screening;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Screens the case if it still has to be.
   *
   * @throws ScreeningFailedException if the screener failed; the kind of failure stands on the case, which stays received
   */
  public void screen(CaseId id) {
    try {
      CaseChanges.Result result = changes.changeAs(() -> cases.findWithReport(id), this::screened);
      if (result instanceof CaseChanges.Result.Changed) {
        hints.queue(id);
      }
    } catch (ScreeningFailedException e) {
      changes.change(id, open -> setBack(open, e.kind()));
      throw e;
    }
  }

  private Optional<Change> screened(CaseStore.CaseWithReport read) {
    if (!(read.head().stage() instanceof Stage.Received)) {
      return Optional.empty();
    }
    ScreeningResult result;
    try {
      result = screening.screen(read.head().id(), read.report(), now());
    } catch (RuntimeException | StackOverflowError e) {
      throw new ScreeningFailedException(e);
    }
    return Optional.of(record(read.head(), result, actor));
  }

  /** The change that records a screening of a received case. */
  public static Change record(Case received, ScreeningResult result, Actor actor) {
    TimelineEvent.Kind kind = result.isScreened() ? TimelineEvent.Kind.SCREENED : TimelineEvent.Kind.NOT_SCREENED;
    return Change.of(received, new Stage.Screened(), result.at(), actor, kind)
        .facts(
            Map.of(
                "flagged", Integer.toString(result.flagged().size()),
                "catalogue", result.versions().map(versions -> versions.catalogue()).orElse(""),
                "gaps",
                String.join("; ", result.gaps().stream().map(gap -> gap.detector() + ": " + gap.because()).toList())))
        .screening(result)
        .wake(Optional.of(Wake.first(result.at(), Wake.Reason.QUEUING)))
        .build();
  }

  private Optional<Change> setBack(Case open, String kindOfError) {
    if (!(open.stage() instanceof Stage.Received) || open.setback().equals(Optional.of(kindOfError))) {
      return Optional.empty();
    }
    return Optional.of(
        Change.remark(open, now(), actor, TimelineEvent.Kind.ATTEMPT_FAILED)
            .facts(Map.of("step", "screening", "error", kindOfError))
            .setback(kindOfError)
            .build());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The screener failed. The message holds the kind of failure only, for the words of the report may be in the cause's. */
  public static final class ScreeningFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String kind;

    ScreeningFailedException(Throwable cause) {
      super("The screener failed with " + cause.getClass().getName());
      kind = cause.getClass().getSimpleName();
      setStackTrace(cause.getStackTrace());
    }

    String kind() {
      return kind;
    }
  }
}
