package org.redress.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.TextScreening;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;

/**
 * What a column of a labelled file says of its texts.
 *
 * @param clauses the text breaches at least one of them; a score for it is the greatest of theirs
 */
record Label(String name, Set<ClauseId> clauses) {

  private static final String ANY = "abusive";
  private static final String DISCRIMINATION = "discrimination-";

  /** Research sets judge groups of clauses, by these names. */
  private static final Map<String, List<String>> GROUPS = Map.of(
      "c1", List.of("abuse", "harassment", "bullying"),
      "c2", List.of("intimidation"),
      "c3", List.of("hate", DISCRIMINATION),
      "c4", List.of("sexualised"),
      "c5", List.of("private-information"),
      "c6", List.of("trolling", "unwelcome-contact"),
      "c9", List.of("derogatory-position"));

  /** The label that a heading names: a clause, a group of clauses, or any of them; none for a column of something else. */
  static Optional<Label> named(String heading, Catalogue catalogue) {
    Set<ClauseId> clauses = catalogue.clauses()
        .stream()
        .map(Clause::id)
        .filter(clause -> heading.equals(ANY) || names(heading, clause.value()))
        .collect(Collectors.toUnmodifiableSet());
    return clauses.isEmpty() ? Optional.empty() : Optional.of(new Label(heading, clauses));
  }

  /** The scores of a text: of all detectors together first, then of each that speaks. */
  Map<String, Double> scores(TextScreening screened, List<String> detectors) {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put(Evaluation.TOGETHER, greatest(clause -> screened.probabilities().getOrDefault(clause, 0.0)));
    for (String detector : detectors) {
      scores.put(detector, greatest(clause -> said(screened, clause, detector)));
    }
    return scores;
  }

  private double greatest(ToDoubleFunction<ClauseId> score) {
    return clauses.stream().mapToDouble(score).max().orElse(0);
  }

  private static double said(TextScreening screened, ClauseId clause, String detector) {
    return screened.voices()
        .getOrDefault(clause, List.of())
        .stream()
        .filter(voice -> voice.detector().equals(detector))
        .mapToDouble(voice -> voice.probability())
        .max()
        .orElse(0);
  }

  private static boolean names(String heading, String clause) {
    return heading.equals(clause) || GROUPS.getOrDefault(heading, List.of())
        .stream()
        .anyMatch(each -> each.endsWith("-") ? clause.startsWith(each) : clause.equals(each));
  }
}
