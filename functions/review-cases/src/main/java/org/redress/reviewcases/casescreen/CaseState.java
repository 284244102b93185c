package org.redress.reviewcases.casescreen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.SeenCase;
import org.redress.reviewcases.words.Codes;

/** Where a case stands, for programs. */
final class CaseState {

  private CaseState() {}

  static Map<String, Object> of(SeenCase seen) {
    CaseView view = seen.view();
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("reference", view.id().reference());
    state.put("version", view.version());
    state.put("fence", view.fence());
    state.put("seenTo", view.lastMessage());
    state.put("screening", view.screenings());
    state.put("stage", Codes.of(view.stage().name()));
    view.stage().priorityThere().ifPresent(priority -> state.put("priority", Codes.of(priority)));
    view.stage().dueThere().ifPresent(due -> state.put("due", due.toString()));
    view.claim().ifPresent(lease -> {
      state.put("holder", lease.holder());
      state.put("until", lease.until().toString());
    });
    return state;
  }
}
