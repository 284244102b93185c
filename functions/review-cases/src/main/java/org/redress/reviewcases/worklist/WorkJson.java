package org.redress.reviewcases.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseTag;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.WorkPlace;
import org.redress.reviewcases.words.Codes;

/** Says to programs what lists say to people. */
public final class WorkJson {

  private WorkJson() {}

  /** A page of a list. */
  static Map<String, Object> page(
      List<SeenCase> cases, Optional<String> before, Optional<String> after, Optional<WorkPlace> lookedTo,
      Instant now) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("cases", cases.stream().map(seen -> of(seen, now)).toList());
    before.ifPresent(address -> page.put("before", address));
    after.ifPresent(address -> page.put("after", address));
    lookedTo.ifPresent(place -> page.put("lookedTo", reach(place)));
    return page;
  }

  /** How far was looked. */
  public static Map<String, Object> reach(WorkPlace place) {
    return Map.of("priority", Codes.of(place.priority()), "due", place.due().toString());
  }

  /** A case. */
  static Map<String, Object> of(SeenCase seen, Instant now) {
    CaseView view = seen.view();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("reference", view.id().reference());
    item.put("stage", Codes.of(view.stage().name()));
    view.stage().priorityThere().ifPresent(priority -> item.put("priority", Codes.of(priority)));
    view.stage().dueThere().ifPresent(due -> {
      item.put("due", due.toString());
      item.put("overdue", due.isBefore(now));
    });
    item.put("posts", view.posts());
    item.put("threatToLife", view.threatToLife());
    item.put("clauses", view.clauses().stream().map(ClauseId::value).toList());
    item.put("tags", view.tags().stream().map(CaseTag::value).toList());
    boolean own = view.stage() instanceof Stage.InReview(_, _, var reviewer)
        && reviewer.equals(seen.reviewer().subject());
    view.claim().filter(_ -> own).ifPresent(lease -> {
      item.put("fence", view.fence());
      item.put("until", lease.until().toString());
    });
    return item;
  }
}
