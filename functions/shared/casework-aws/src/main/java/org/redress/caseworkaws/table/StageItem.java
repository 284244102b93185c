package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;

/** A case's stage, and what belongs to it, as attributes of the head. */
final class StageItem {

  static final String STAGE = "stage";
  static final String PRIORITY = "priority";
  static final String DUE = "due";
  private static final String REVIEWER = "reviewer";
  private static final String OUTCOME = "outcome";
  private static final String CLAUSES = "clauses";
  private static final String DUPLICATE_OF = "duplicateOf";
  private static final String CLOSED_AT = "closedAt";
  private static final String MERGED_INTO = "mergedInto";

  private StageItem() {}

  static void write(Stage stage, Attributes head) {
    head.put(STAGE, stage.name().name());
    switch (stage) {
      case Stage.Queued(var priority, var due) -> head.put(PRIORITY, priority.name()).put(DUE, due);
      case Stage.InReview(var priority, var due, var reviewer) ->
        head.put(PRIORITY, priority.name()).put(DUE, due).put(REVIEWER, reviewer);
      case Stage.AwaitingReporter(var priority, var due) -> head.put(PRIORITY, priority.name()).put(DUE, due);
      case Stage.AwaitingApproval(var priority, var due, var reviewer, var proposed) ->
        write(proposed, head.put(PRIORITY, priority.name()).put(DUE, due).put(REVIEWER, reviewer));
      case Stage.Decided(var outcome) -> write(outcome, head);
      case Stage.Closed(var outcome, var at) -> write(outcome, head.put(CLOSED_AT, at));
      case Stage.Appealed(var priority, var due, var outcome) ->
        write(outcome, head.put(PRIORITY, priority.name()).put(DUE, due));
      case Stage.Merged(var into) -> head.put(MERGED_INTO, into.value());
      case Stage.Received _,Stage.Screened _,Stage.Withdrawn _ -> {
      }
    }
  }

  static Stage read(Item head) {
    return switch (Stage.Name.valueOf(head.text(STAGE))) {
      case RECEIVED -> new Stage.Received();
      case SCREENED -> new Stage.Screened();
      case QUEUED -> new Stage.Queued(priority(head), head.moment(DUE));
      case IN_REVIEW -> new Stage.InReview(priority(head), head.moment(DUE), head.text(REVIEWER));
      case AWAITING_REPORTER -> new Stage.AwaitingReporter(priority(head), head.moment(DUE));
      case AWAITING_APPROVAL ->
        new Stage.AwaitingApproval(priority(head), head.moment(DUE), head.text(REVIEWER), outcome(head));
      case DECIDED -> new Stage.Decided(outcome(head));
      case CLOSED -> new Stage.Closed(outcome(head), closedAt(head));
      case APPEALED -> new Stage.Appealed(priority(head), head.moment(DUE), outcome(head));
      case MERGED -> new Stage.Merged(new CaseId(head.text(MERGED_INTO)));
      case WITHDRAWN -> new Stage.Withdrawn();
    };
  }

  /** Heads that were written before say when they changed last. */
  private static Instant closedAt(Item head) {
    return head.moment(head.has(CLOSED_AT) ? CLOSED_AT : HeadItem.CHANGED_AT);
  }

  private static Priority priority(Item head) {
    return Priority.valueOf(head.text(PRIORITY));
  }

  static void write(Outcome outcome, Attributes head) {
    head.put(OUTCOME, outcome.name().name());
    if (!outcome.breached().isEmpty()) {
      head.putTextList(CLAUSES, outcome.breached().stream().toList());
    }
    if (outcome instanceof Outcome.Duplicate(CaseId of)) {
      head.put(DUPLICATE_OF, of.value());
    }
  }

  static Outcome outcome(Item head) {
    return switch (Outcome.Name.valueOf(head.text(OUTCOME))) {
      case REFERRED -> new Outcome.Referred(clauses(head));
      case RESOLVED_INFORMALLY -> new Outcome.ResolvedInformally(clauses(head));
      case NOT_UPHELD -> new Outcome.NotUpheld();
      case OUTSIDE_CODE -> new Outcome.OutsideCode();
      case NOT_ENOUGH_INFORMATION -> new Outcome.NotEnoughInformation();
      case DUPLICATE -> new Outcome.Duplicate(new CaseId(head.text(DUPLICATE_OF)));
    };
  }

  private static SortedSet<ClauseId> clauses(Item head) {
    return head.textList(CLAUSES).stream().map(ClauseId::new).collect(Collectors.toCollection(TreeSet::new));
  }
}
