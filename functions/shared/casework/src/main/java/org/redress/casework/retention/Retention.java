package org.redress.casework.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;

/**
 * For how long an installation keeps things.
 *
 * @param outcomes months after a case was closed with each outcome
 * @param withdrawn months after a case was taken back
 * @param merged months after a case was joined with another
 * @param rawMail months after a mail was received
 * @param putAside months after a mail was received that fits no case
 */
public record Retention(Map<Outcome.Name, Integer> outcomes, int withdrawn, int merged, int rawMail, int putAside) {

  /** @throws IllegalArgumentException if an outcome is missing, or something is not kept for a month at least */
  public Retention {
    outcomes = Map.copyOf(outcomes);
    for (Outcome.Name outcome : Outcome.Name.values()) {
      if (outcomes.getOrDefault(outcome, 0) < 1) {
        throw new IllegalArgumentException("Cases of outcome " + outcome + " must be kept for a month at least");
      }
    }
    if (withdrawn < 1 || merged < 1 || rawMail < 1 || putAside < 1) {
      throw new IllegalArgumentException("Everything is kept for a month at least");
    }
  }

  /** The longest time that a case is kept after its end, in months. */
  public int mostMonths() {
    return Math.max(Math.max(withdrawn, merged),
        outcomes.values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  /** The shortest time that a case is kept after its end, in months. */
  public int leastMonths() {
    return Math.min(
        Math.min(withdrawn, merged), outcomes.values().stream().mapToInt(Integer::intValue).min().orElse(0));
  }

  /**
   * When a case is to go; nothing as long as it is open or under legal hold.
   *
   * @param since when it came to where it stands
   */
  Optional<Instant> endOf(Case over, Instant since) {
    if (over.handling().legalHold()) {
      return Optional.empty();
    }
    return switch (over.stage()) {
      case Stage.Closed(Outcome outcome, _) -> Optional.of(later(since, outcomes.getOrDefault(outcome.name(), 0)));
      case Stage.Withdrawn _ -> Optional.of(later(since, withdrawn));
      case Stage.Merged _ -> Optional.of(later(since, merged));
      default -> Optional.empty();
    };
  }

  /** Some whole months later, by UTC. */
  public static Instant later(Instant from, int months) {
    return from.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
  }
}
