package org.redress.casework.screening;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.Case;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;

/**
 * What a further screening changes about a case.
 *
 * @param before the case as it stood
 * @param added clauses that are found now and were not before
 * @param removed clauses that were found before and are not now
 * @param stageAfter where it stands now
 * @param because the end of the sentence 'this priority, because'
 * @param result what is known of its words now
 */
public record Comparison(
    Case before, SortedSet<ClauseId> added, SortedSet<ClauseId> removed, Stage stageAfter, String because,
    ScreeningResult result) {

  static Comparison of(
      Case before, Optional<ScreeningResult> earlier, ScreeningResult now, Stage stageAfter, String because) {
    SortedSet<ClauseId> found = earlier.map(Comparison::found).orElseGet(TreeSet::new);
    SortedSet<ClauseId> added = found(now);
    added.removeAll(found);
    SortedSet<ClauseId> removed = new TreeSet<>(found);
    removed.removeAll(found(now));
    return new Comparison(before, added, removed, stageAfter, because, now);
  }

  /** The priority that it has now; empty where it has none. */
  public Optional<Priority> priorityAfter() {
    return stageAfter.priorityThere();
  }

  /** Whether findings or priority are other ones than before. */
  public boolean isChange() {
    return !added.isEmpty() || !removed.isEmpty() || !priorityAfter().equals(before.priority());
  }

  private static SortedSet<ClauseId> found(ScreeningResult result) {
    return result.flagged().stream().map(Finding::clause).collect(Collectors.toCollection(TreeSet::new));
  }
}
