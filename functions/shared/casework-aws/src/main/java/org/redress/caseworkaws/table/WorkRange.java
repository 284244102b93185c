package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.casework.Priority;
import org.redress.casework.reviewers.WorkFilter;

/**
 * A range of the order in which cases wait, both ends with it. No order is as its ends are: they only begin as one does.
 */
record WorkRange(String first, String last) {

  /** Sorts behind whatever begins alike. */
  private static final String BEHIND = "~";

  /** What a filter can find, in its order: what is overdue stands in one range for each priority. */
  static List<WorkRange> of(WorkFilter filter) {
    List<Priority> priorities = filter.priority().map(List::of).orElseGet(() -> Arrays.asList(Priority.values()));
    if (filter.dueBefore().isEmpty()) {
      return List.of(
          new WorkRange(IndexKeys.workRank(priorities.getFirst()), IndexKeys.workRank(priorities.getLast()) + BEHIND));
    }
    Instant due = filter.dueBefore().get();
    return priorities.stream()
        .sorted(Comparator.naturalOrder())
        .map(IndexKeys::workRank)
        .map(rank -> new WorkRange(rank, rank + Keys.moment(due)))
        .toList();
  }

  /** What of it lies behind an order. */
  Optional<WorkRange> behind(String order) {
    String next = order + BEHIND;
    return narrowed(next.compareTo(first) > 0 ? next : first, last);
  }

  /** What of it lies before an order. */
  Optional<WorkRange> before(String order) {
    int sign = order.length() - 1;
    String end = order.substring(0, sign) + (char) (order.charAt(sign) - 1) + BEHIND;
    return narrowed(first, end.compareTo(last) < 0 ? end : last);
  }

  private static Optional<WorkRange> narrowed(String first, String last) {
    return first.compareTo(last) <= 0 ? Optional.of(new WorkRange(first, last)) : Optional.empty();
  }
}
