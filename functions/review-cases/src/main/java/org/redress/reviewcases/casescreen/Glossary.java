package org.redress.reviewcases.casescreen;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.finding.ClauseId;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.onecase.ClausePart;
import org.redress.web.messages.Messages;

/** What the organisation and the console call things. */
record Glossary(Catalogue catalogue, Messages messages) {

  /** A clause; by its id alone, where the catalogue has it no more. */
  ClausePart clause(ClauseId id) {
    return catalogue.clause(id)
        .map(
            clause -> new ClausePart(
                id.value(), clause.name(), clause.summary(), clause.sourceText().orElse(""),
                clause.sourceUrl().filter(Glossary::isOnTheWeb).orElse("")))
        .orElseGet(() -> new ClausePart(id.value(), id.value(), messages.text("console.case.clause.gone"), "", ""));
  }

  String clauses(Collection<ClauseId> ids) {
    return ids.stream().map(id -> clause(id).name()).collect(Collectors.joining(", "));
  }

  String outcome(Outcome.Name name) {
    return messages.text("console.outcome." + Codes.of(name));
  }

  String priority(Priority priority) {
    return messages.text("console.priority." + Codes.of(priority));
  }

  String detector(String name) {
    String key = "console.case.detector." + name;
    return messages.has(key) ? messages.text(key) : name;
  }

  /** A probability in words and number. */
  String probability(double probability) {
    int percent = percent(probability);
    String words = percent >= 90
        ? "certain"
        : percent >= 75
            ? "very"
            : percent >= 50
                ? "likely"
                : percent >= 25 ? "possible" : "unlikely";
    return messages.text("console.case.probability." + words, Map.of("percent", percent));
  }

  static int percent(double probability) {
    return (int) Math.round(probability * 100);
  }

  static boolean isOnTheWeb(String link) {
    return link.toLowerCase(Locale.ROOT).matches("(?s)https?://.*");
  }
}
