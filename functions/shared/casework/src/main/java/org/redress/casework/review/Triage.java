package org.redress.casework.review;

import java.util.Optional;
import org.redress.casework.Priority;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;

/**
 * How soon a case needs a person, and why.
 *
 * @param because the end of the sentence 'this priority, because'
 */
public record Triage(Priority priority, String because) {

  /**
   * Judges by the gravest finding that counts. What was not screened at all is put high, for it may hold anything; what
   * nothing was found in is put in the middle, for the machine's silence does not mean 'clean'.
   */
  public static Triage of(Optional<ScreeningResult> screening) {
    if (screening.isEmpty() || !screening.get().isScreened()) {
      return new Triage(Priority.HIGH, "it was not screened and may hold anything");
    }
    Optional<Severity> gravest = screening.get().gravest();
    if (gravest.isEmpty()) {
      return new Triage(Priority.NORMAL, "nothing was found by the machine");
    }
    return switch (gravest.get()) {
      case URGENT -> new Triage(Priority.URGENT, "there is a finding of urgent severity");
      case HIGH -> new Triage(Priority.HIGH, "there is a finding of high severity");
      case MEDIUM -> new Triage(Priority.NORMAL, "the gravest finding is of medium severity");
      case LOW -> partly(screening.get())
          ? new Triage(Priority.NORMAL, "the gravest finding is of low severity, but not all was screened")
          : new Triage(Priority.LOW, "the gravest finding is of low severity");
    };
  }

  private static boolean partly(ScreeningResult screening) {
    return !screening.gaps().isEmpty();
  }
}
