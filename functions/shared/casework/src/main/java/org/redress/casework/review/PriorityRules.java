package org.redress.casework.review;

import java.util.Map;
import org.redress.casework.Priority;
import org.redress.casework.finding.Severity;

/**
 * The numbers by which findings become a priority. A finding weighs its severity's weight times its probability; the
 * heaviest is multiplied with what speaks for more or less haste.
 *
 * @param weights of each severity, above 0
 * @param raises what each signal multiplies with, at least 1
 * @param protectedExpression what signs of protected expression multiply with, above 0 and at most 1
 * @param from the weight from which a case has each priority, but the lowest, which needs none
 */
public record PriorityRules(
    Map<Severity, Double> weights, Raises raises, double protectedExpression, Map<Priority, Double> from) {

  /**
   * What raises a priority.
   *
   * @param ongoing the reporter says that it is still going on
   * @param repeatRespondent the same account was reported in other cases
   * @param samePost the same post was reported in other cases
   */
  public record Raises(double ongoing, double repeatRespondent, double samePost) {

    /** @throws IllegalArgumentException if one of them would lower a priority */
    public Raises {
      if (!(ongoing >= 1 && repeatRespondent >= 1 && samePost >= 1)) {
        throw new IllegalArgumentException("What raises a priority is a number from 1");
      }
    }
  }

  /** @throws IllegalArgumentException if a number is missing, out of its bounds or out of order */
  public PriorityRules {
    weights = Map.copyOf(weights);
    from = Map.copyOf(from);
    for (Severity severity : Severity.values()) {
      if (!(weights.getOrDefault(severity, 0.0) > 0)) {
        throw new IllegalArgumentException("Say what a finding of severity " + severity + " weighs, above 0");
      }
    }
    if (!(protectedExpression > 0 && protectedExpression <= 1)) {
      throw new IllegalArgumentException("Protected expression multiplies with a number above 0 and at most 1");
    }
    if (!(from(from, Priority.URGENT) >= from(from, Priority.HIGH)
        && from(from, Priority.HIGH) >= from(from, Priority.NORMAL) && from(from, Priority.NORMAL) > 0)) {
      throw new IllegalArgumentException(
          "Say from which weight a case is urgent, high and normal, each above 0, falling");
    }
  }

  double weight(Severity severity) {
    return weights.getOrDefault(severity, 0.0);
  }

  Priority priority(double weight) {
    for (Priority priority : Priority.values()) {
      if (weight >= from.getOrDefault(priority, 0.0)) {
        return priority;
      }
    }
    return Priority.LOW;
  }

  private static double from(Map<Priority, Double> from, Priority priority) {
    return from.getOrDefault(priority, Double.NaN);
  }
}
