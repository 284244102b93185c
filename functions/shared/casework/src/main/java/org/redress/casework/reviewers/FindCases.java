package org.redress.casework.reviewers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.redress.casework.CaseId;

/** Finds cases by what they are about, wherever they stand; none that is hidden from whoever looks. */
public final class FindCases {

  /** As many are found; who looks for more looks for too little. */
  public static final int MOST = 99;

  private final CaseTraces traces;
  private final ReviewStore store;

  public FindCases(CaseTraces traces, ReviewStore store) {
    this.traces = traces;
    this.store = store;
  }

  /**
   * Finds at most {@link #MOST} cases. Whose reporter reviewers may not know is not found by that: an address that finds a
   * case would say who reported it.
   */
  public List<SeenCase> find(Reviewer reviewer, Wanted wanted) {
    List<SeenCase> seen = store.known(ids(wanted))
        .stream()
        .filter(known -> !known.isHiddenFrom(reviewer))
        .map(known -> new SeenCase(reviewer, known))
        .toList();
    return wanted instanceof Wanted.ReportedBy ? seen.stream().filter(SeenCase::mayKnowReporter).toList() : seen;
  }

  private List<CaseId> ids(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Reference(var id) -> List.of(id);
      case Wanted.Link(var link) -> traces.ofPost(link, MOST);
      case Wanted.ReportedBy(var address) -> traces.ofReporter(address, MOST);
      case Wanted.Accounts(var accounts) -> {
        Set<CaseId> all = new LinkedHashSet<>();
        accounts.forEach(account -> all.addAll(traces.ofAccount(account, MOST)));
        yield all.stream().limit(MOST).toList();
      }
    };
  }
}
