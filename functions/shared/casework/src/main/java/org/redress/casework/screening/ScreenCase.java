package org.redress.casework.screening;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Statements;
import org.redress.casework.review.Judgement;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Screens a case of which people said more than was screened: a received one, which goes on to the queue, or one to which a
 * message was added.
 */
public final class ScreenCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Hints hints;
  private final Screening screening;
  private final StatementReader statements;
  private final ScreeningRecord record;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires the use case.
   *
   * @param actor in whose name the timeline says it was done
   */
  public ScreenCase(
      CaseStore cases, Hints hints, Screening screening, Judgement judgement, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.hints = hints;
    this.screening = screening;
    this.statements = new StatementReader(cases);
    this.record = new ScreeningRecord(judgement, actor);
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Screens the case if it still has to be. It is screened once however often it changes meanwhile, so that nobody keeps a
   * case from being screened by writing again and again; what is written meanwhile is left to its own hint.
   *
   * @throws ScreeningFailedException if the screener failed; the kind of failure stands on the case, which stays as it is
   */
  public void screen(CaseId id) {
    cases.findWithReport(id).filter(read -> read.head().isToBeScreened()).ifPresent(this::screen);
  }

  private void screen(CaseStore.CaseWithReport read) {
    CaseId id = read.head().id();
    Statements said = statements.of(read);
    ScreeningResult result = result(read.head(), said);
    CaseChanges.Result kept = changes.changeAs(
        standing(read.head()), standing -> recorded(standing, said, result));
    if (kept instanceof CaseChanges.Result.Changed(Case after) && after.stage() instanceof Stage.Screened) {
      hints.queue(id);
    }
  }

  /** Reads what stands; the first time, of a case that was never screened, what was read already. */
  private Supplier<Optional<CaseWithScreening>> standing(Case seen) {
    AtomicBoolean afresh = new AtomicBoolean(seen.screenings() > 0);
    return () -> afresh.getAndSet(true)
        ? cases.findWithScreening(seen.id())
        : Optional.of(new CaseWithScreening(seen, Optional.empty()));
  }

  private ScreeningResult result(Case head, Statements said) {
    try {
      return screening.screen(head, said, now());
    } catch (RuntimeException | StackOverflowError e) {
      ScreeningFailedException failure = new ScreeningFailedException(e);
      changes.change(head.id(), open -> setBack(open, failure.kind()));
      throw failure;
    }
  }

  private Optional<Change> recorded(CaseWithScreening standing, Statements said, ScreeningResult result) {
    Case head = standing.head();
    return head.isToBeScreened() && head.screenedTo() < result.readTo()
        ? Optional.of(record.of(standing, result, !said.hasUnverifiedAfter(head.screenedTo()), now()))
        : Optional.empty();
  }

  /** The change that records the first screening of a received case. */
  public static Change record(Case received, ScreeningResult result, Actor actor) {
    TimelineEvent.Kind kind = result.isScreened() ? TimelineEvent.Kind.SCREENED : TimelineEvent.Kind.NOT_SCREENED;
    // Something may have been said while it was screened.
    Instant at = result.at().isBefore(received.changedAt()) ? received.changedAt() : result.at();
    return Change.of(received, new Stage.Screened(), at, actor, kind)
        .facts(facts(result))
        .screening(result)
        .wake(Optional.of(Wake.first(at, Wake.Reason.QUEUING)))
        .build();
  }

  /** What the timeline says of any screening. */
  static Map<String, String> facts(ScreeningResult result) {
    return Map.of(
        "flagged", Integer.toString(result.flagged().size()),
        "catalogue", result.versions().map(versions -> versions.catalogue()).orElse(""),
        "gaps", String.join("; ", result.gaps().stream().map(gap -> gap.detector() + ": " + gap.because()).toList()),
        "readTo", Integer.toString(result.readTo()));
  }

  private Optional<Change> setBack(Case open, String kindOfError) {
    if (!open.isToBeScreened() || open.setback().equals(Optional.of(kindOfError))) {
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
