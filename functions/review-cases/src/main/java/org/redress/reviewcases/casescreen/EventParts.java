package org.redress.reviewcases.casescreen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.EventView;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.onecase.EventPart;
import org.redress.web.messages.Messages;

/** What happened, in plain words. */
final class EventParts {

  private static final String EVENT = "console.case.event.";

  private final CaseFile file;
  private final Glossary glossary;
  private final Names names;
  private final Times times;
  private final Messages messages;

  EventParts(CaseFile file, Glossary glossary, Names names, Times times) {
    this.file = file;
    this.glossary = glossary;
    this.names = names;
    this.times = times;
    this.messages = glossary.messages();
  }

  List<EventPart> all() {
    return file.timeline().stream().map(this::event).toList();
  }

  private EventPart event(EventView event) {
    return new EventPart(
        times.at(event.at()), names.of(event.actor()), words(event), event.reason().orElse(""));
  }

  private String words(EventView event) {
    String key = EVENT + event.kind();
    if (!messages.has(key)) {
      return Codes.of(event.kind());
    }
    Map<String, String> places = messages.places(key)
        .stream()
        .collect(Collectors.toMap(Function.identity(), place -> value(place, event.facts())));
    return messages.text(key, places).strip();
  }

  private String value(String fact, Map<String, String> facts) {
    String said = facts.getOrDefault(fact, "");
    if (said.isEmpty()) {
      return messages.text(fact.equals("branches") ? "console.case.event.none" : "console.case.event.unknown");
    }
    return switch (fact) {
      case "branches" -> said.replace(" ", ", ");
      case "outcome" -> said("console.outcome.", said);
      case "clauses" -> glossary.clauses(Stream.of(said.split(" ", -1)).flatMap(EventParts::clause).toList());
      case "clause" -> glossary.clauses(clause(said).toList());
      case "priority" -> said("console.priority.", said);
      case "view" -> said("console.view.", said);
      case "to", "from", "reviewer" -> names.of(said);
      case "of", "into" -> CaseId.parse(said)
          .filter(file.others()::contains)
          .map(CaseId::reference)
          .orElseGet(() -> messages.text("console.case.other"));
      case "expectedBy" -> messages.day(LocalDate.parse(said));
      default -> said;
    };
  }

  private String said(String words, String name) {
    String key = words + Codes.of(name);
    return messages.has(key) ? messages.text(key) : name;
  }

  private static Stream<ClauseId> clause(String id) {
    return ClauseId.isWellFormed(id) ? Stream.of(new ClauseId(id)) : Stream.empty();
  }
}
