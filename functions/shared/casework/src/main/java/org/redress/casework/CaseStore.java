package org.redress.casework;

import java.util.Optional;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Keeps cases. Every write is one transaction: head, event, and what the change writes beside them are kept together or
 * not at all. Reads of single cases see every write that was acknowledged before.
 *
 * <p>Trouble with the engine (a conflict that persists, throttling, a lost reply that cannot be resolved) is thrown as an
 * exception and means 'try again'; only what a method returns may be taken as the state of things.
 */
public interface CaseStore {

  /** What became of an opening. */
  sealed interface Opened {

    /** The case is kept. Also the answer when an earlier attempt at this very opening had been kept already. */
    record Kept() implements Opened {}

    /** The same request, with the same content, had opened a case before. */
    record Before(CaseId id) implements Opened {}

    /** The same idempotency key was used with other content. */
    record OtherContent() implements Opened {}

    /** The case id is taken, as happens once in a very long while: try with another. */
    record IdTaken() implements Opened {}
  }

  /** What became of a change. */
  sealed interface Committed {

    /** The change is kept. Also the answer when an earlier attempt at this very change had been kept already. */
    record Kept() implements Committed {}

    /** The case has changed since it was read, or what led to the change was seen before: read both again. */
    record Stale() implements Committed {}
  }

  /** A case with its report. */
  record CaseWithReport(Case head, Report report) {}

  /** A case with its last screening result, if there is one. */
  record CaseWithScreening(Case head, Optional<ScreeningResult> screening) {}

  Opened open(Opening opening);

  Committed commit(Change change);

  Optional<Case> find(CaseId id);

  Optional<CaseWithReport> findWithReport(CaseId id);

  Optional<CaseWithScreening> findWithScreening(CaseId id);

  /**
   * Moves the time at which a case must be looked at again, unless the case or that time has changed since it was read.
   * This is no transition: neither the version nor the timeline changes.
   *
   * @return whether it was moved by this call
   */
  boolean postpone(Case seen, Wake next);

  /** What was said about a case after its report, in order, a page at a time. */
  Page<Message> messages(CaseId id, Optional<Page.Cursor> from);

  /** The events of a case in their order, a page at a time. */
  Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from);

  /**
   * The cases at a stage, the most urgent first and among these what is due first, a page at a time. The index may lag
   * behind by moments. A page may be empty although others follow.
   *
   * @param limit the most entries that a page may hold
   */
  Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from);
}
