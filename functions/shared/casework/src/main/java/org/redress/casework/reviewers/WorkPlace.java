package org.redress.casework.reviewers;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;

/** Where a case stands among those that wait: the most urgent first, among these what is due first. */
public record WorkPlace(Priority priority, Instant due, CaseId id) implements Comparable<WorkPlace> {

  private static final Comparator<WorkPlace> ORDER = Comparator.comparing(WorkPlace::priority)
      .thenComparing(WorkPlace::due)
      .thenComparing(WorkPlace::id);
  private static final String SEPARATOR = " ";
  private static final int PARTS = 3;

  @Override
  public int compareTo(WorkPlace other) {
    return ORDER.compare(this, other);
  }

  /** As {@link #parse} reads it again. */
  public String written() {
    return String.join(SEPARATOR, priority.name(), due.toString(), id.value());
  }

  /** Reads what {@link #written} wrote; empty if it is anything else. */
  public static Optional<WorkPlace> parse(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    try {
      return parts.length == PARTS
          ? CaseId.parse(parts[2]).map(id -> new WorkPlace(Priority.valueOf(parts[0]), Instant.parse(parts[1]), id))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
