package org.redress.reviewcases.casescreen;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.SeenCase;

/** Which forms somebody may use where a case stands. What it leaves out is refused by the rules all the same. */
final class Permitted {

  private final SeenCase seen;
  private final Stage stage;
  private final boolean reviewer;
  private final boolean approver;
  private final boolean mine;
  private final Instant now;

  Permitted(SeenCase seen, Instant now) {
    this.seen = seen;
    this.stage = seen.view().stage();
    this.reviewer = seen.reviewer().is(Role.REVIEWER);
    this.approver = seen.reviewer().is(Role.APPROVER);
    this.mine = reviewer && Turns.isMine(seen, now);
    this.now = now;
  }

  /** The names of the forms; {@code next} for taking up the next case. */
  Set<String> forms(CaseFile file) {
    Set<String> forms = new HashSet<>();
    if (file.folded()) {
      forms.add("unfolding");
    }
    if (mine) {
      forms.addAll(List.of("lease", "release", "hand-over", "judgement", "question", "decision"));
    }
    if (reviewer) {
      forms.addAll(asReviewer());
    }
    if (approver) {
      forms.addAll(asApprover(file.isNameLifted()));
    }
    if (reviewer || approver) {
      forms.addAll(List.of("notes", "recusal", "branches"));
      if (stage instanceof Stage.Closed || stage instanceof Stage.Merged) {
        forms.add("reopening");
      }
    }
    return forms;
  }

  private Set<String> asReviewer() {
    Set<String> forms = new HashSet<>(Set.of("next"));
    boolean barred = seen.bars(seen.reviewer().subject());
    if (stage instanceof Stage.Queued || (stage instanceof Stage.Appealed && !barred)) {
      forms.add("claim");
    }
    if (Turns.isLapsed(seen, now) && !(barred && seen.view().contested().isPresent())) {
      forms.add("take-over");
    }
    if (!stage.isOver()) {
      forms.addAll(List.of("clauses", "clause-removal"));
    }
    if (seen.view().contested().isEmpty()
        && (mine || stage instanceof Stage.Queued || stage instanceof Stage.AwaitingReporter)) {
      forms.add("merger");
    }
    return forms;
  }

  private Set<String> asApprover(boolean nameLifted) {
    Set<String> forms = new HashSet<>();
    if (stage instanceof Stage.AwaitingApproval && !seen.bars(seen.reviewer().subject())) {
      forms.addAll(List.of("approval", "return"));
    }
    forms.add(seen.view().legalHold() ? "hold-lifting" : "hold");
    if (!seen.view().legalHold()) {
      forms.add("redaction");
    }
    if (seen.view().reporter().mode().equals("confidential")) {
      forms.add(nameLifted ? "name-cover" : "name");
    }
    return forms;
  }
}
