package org.redress.casework.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.Priority;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;

/**
 * How soon a case needs a person, and why.
 *
 * @param because the end of the sentence 'this priority, because'
 */
public record Triage(Priority priority, String because) {

  /** The same whether it goes on or was reported before: there may be cases that whoever reads it must not know of. */
  private static final String RAISED = "raised, for what is known beside the words";

  /**
   * Judges by the heaviest finding that counts and by what is known beside the words. What was not screened at all is put
   * high, for it may hold anything; what nothing was found in is put in the middle, for the machine's silence does not
   * mean 'clean'. What no detector read puts a case high too, whatever was found in the rest. A finding of urgent severity
   * is urgent whatever else there is, and so is a threat to life that the reporter tells of, whatever was found.
   */
  public static Triage of(boolean threatToLife, Optional<ScreeningResult> screening, PriorityRules rules) {
    return threatToLife
        ? new Triage(Priority.URGENT, "the reporter says that somebody is threatened with violence or in danger")
        : of(screening, rules);
  }

  /** As above, where the reporter says nothing of a threat to life. */
  public static Triage of(Optional<ScreeningResult> screening, PriorityRules rules) {
    if (screening.isEmpty() || !screening.get().isScreened()) {
      return new Triage(Priority.HIGH, "it was not screened and may hold anything");
    }
    ScreeningResult result = screening.get();
    Triage found = ofFindings(result, rules);
    return result.isPartlyUnread() && found.priority().compareTo(Priority.HIGH) > 0
        ? new Triage(Priority.HIGH, found.because() + "; some of it was not screened and may hold anything")
        : found;
  }

  private static Triage ofFindings(ScreeningResult result, PriorityRules rules) {
    Comparator<Finding> byWeight = Comparator.comparingDouble(
        finding -> rules.weight(finding.severity()) * finding.probability());
    return result.flagged()
        .stream()
        .max(Comparator.comparing((Finding finding) -> finding.severity() == Severity.URGENT).thenComparing(byWeight))
        .map(heaviest -> of(heaviest, result, rules))
        .orElseGet(() -> new Triage(Priority.NORMAL, "nothing was found by the machine" + incomplete(result)));
  }

  private static Triage of(Finding heaviest, ScreeningResult result, PriorityRules rules) {
    String found = "the gravest finding, %s, is of %s severity and %.0f per cent probable"
        .formatted(heaviest.clause(), heaviest.severity().name().toLowerCase(Locale.ROOT),
            100 * heaviest.probability());
    if (heaviest.severity() == Severity.URGENT) {
      return new Triage(Priority.URGENT, found);
    }
    List<String> reasons = new ArrayList<>(List.of(found));
    double weight = rules.weight(heaviest.severity()) * heaviest.probability();
    List<Double> raises = raises(result.background(), rules.raises());
    for (double factor : raises) {
      weight *= factor;
    }
    if (!raises.isEmpty()) {
      reasons.add(RAISED);
    }
    if (!result.cautions().isEmpty()) {
      weight *= rules.protectedExpression();
      reasons.add("lowered, for there are signs of protected expression (" + result.cautions()
          .stream()
          .map(caution -> caution.expression().value())
          .collect(Collectors.joining(", ")) + ")");
    }
    Priority priority = rules.priority(weight);
    if (priority == Priority.LOW && !result.gaps().isEmpty()) {
      return new Triage(Priority.NORMAL, String.join("; ", reasons) + incomplete(result));
    }
    return new Triage(priority, String.join("; ", reasons));
  }

  private static List<Double> raises(Background background, PriorityRules.Raises rules) {
    List<Double> raises = new ArrayList<>();
    if (background.ongoing()) {
      raises.add(rules.ongoing());
    }
    if (background.accountCases() > 0) {
      raises.add(rules.repeatRespondent());
    }
    if (background.postCases() > 0) {
      raises.add(rules.samePost());
    }
    return raises;
  }

  private static String incomplete(ScreeningResult result) {
    return result.gaps().isEmpty() ? "" : "; but not all was screened";
  }
}
