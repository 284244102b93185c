package org.redress.reviewcases.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseTag;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.claims.Claim;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.WorkPlace;
import org.redress.reviewcases.words.Codes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.web.console.CaseRow;
import org.redress.web.messages.Messages;

/** Says of a case what a list says. */
public final class CaseRows {

  private final TimeWords times;
  private final Catalogue catalogue;

  public CaseRows(TimeWords times, Catalogue catalogue) {
    this.times = times;
    this.catalogue = catalogue;
  }

  /** A row of a list. */
  public CaseRow row(Messages messages, SeenCase seen, Instant now) {
    CaseView view = seen.view();
    Optional<Instant> due = view.stage().dueThere();
    return new CaseRow(
        view.id().reference(), view.stage().priorityThere().map(priority -> priority(messages, priority)).orElse(""),
        due.map(at -> times.due(messages, at, now)).orElse(""), due.map(at -> times.day(messages, at)).orElse(""),
        due.filter(at -> at.isBefore(now)).isPresent(), view.clauses().stream().map(this::clause).toList(),
        remarks(messages, seen, now));
  }

  /** How far a list was looked through. */
  public String reach(Messages messages, WorkPlace place) {
    return messages.text(
        "console.cases.reach",
        Map.of(
            "priority", priority(messages, place.priority()), "day", times.day(messages, place.due())));
  }

  static String priority(Messages messages, Priority priority) {
    return messages.text("console.priority." + Codes.of(priority));
  }

  private List<String> remarks(Messages messages, SeenCase seen, Instant now) {
    CaseView view = seen.view();
    List<String> remarks = new ArrayList<>();
    if (view.threatToLife()) {
      remarks.add(messages.text("console.remark.threat"));
    }
    if (view.stage() instanceof Stage.InReview(_, _, var reviewer)) {
      String left = times.left(messages, view.claim().map(Claim.Lease::until).orElse(now), now);
      boolean own = reviewer.equals(seen.reviewer().subject());
      remarks.add(messages.text(own ? "console.remark.own" : "console.remark.taken", Map.of("left", left)));
    }
    if (view.contested().isPresent()) {
      remarks.add(messages.text(seen.isBarred() ? "console.remark.appeal.barred" : "console.remark.appeal"));
    }
    if (!view.tags().isEmpty()) {
      remarks.add(messages.text("console.remark.tags", Map.of("tags", tags(view))));
    }
    if (!view.joined().isEmpty()) {
      remarks.add(messages.text("console.remark.joined", Map.of("count", view.joined().size())));
    }
    return remarks;
  }

  private static String tags(CaseView view) {
    return String.join(", ", view.tags().stream().map(CaseTag::value).toList());
  }

  /** By its name; by its id, where the catalogue has it no more. */
  private String clause(ClauseId id) {
    return catalogue.clause(id).map(Clause::name).orElse(id.value());
  }
}
