package org.redress.reviewcases.casescreen;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.Outcome;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.review.Note;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.FieldErrors;

/** Reads what somebody thinks of a case that they looked at once more. */
final class SecondFields {

  static final String FORM = "second";

  /** Nobody who sees one case alone could call it a duplicate. */
  static final Set<Outcome.Name> OUTCOMES = EnumSet.complementOf(EnumSet.of(Outcome.Name.DUPLICATE));

  private final FormFields fields;
  private final Messages messages;
  private final Catalogue catalogue;
  private final FieldErrors errors = new FieldErrors();
  private final Optional<Outcome> outcome;

  SecondFields(FormFields fields, Messages messages, Catalogue catalogue) {
    this.fields = fields;
    this.messages = messages;
    this.catalogue = catalogue;
    this.outcome = read();
    if (reason().isBlank()) {
      wrong("reason", "console.second.reason.missing");
    } else if (reason().length() > Note.MAX_LENGTH) {
      errors.add(FORM + ".reason", messages.text("console.case.wrong.long", Map.of("most", Note.MAX_LENGTH)));
    }
  }

  List<FieldError> errors() {
    return errors.list();
  }

  /**
   * What they would have decided.
   *
   * @throws java.util.NoSuchElementException if something is wrong with it
   */
  Outcome outcome() {
    return outcome.orElseThrow();
  }

  String reason() {
    return fields.first(FORM + ".reason").orElse("");
  }

  /** All that was typed, by field. */
  Map<String, List<String>> typed() {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    fields.names()
        .stream()
        .filter(name -> name.startsWith(FORM + "."))
        .forEach(name -> typed.put(name, fields.all(name)));
    return typed;
  }

  private Optional<Outcome> read() {
    Optional<Outcome.Name> name = Codes.read(Outcome.Name.class, fields.first(FORM + ".outcome").orElse(""))
        .filter(OUTCOMES::contains);
    if (name.isEmpty()) {
      wrong("outcome", "console.second.outcome.missing");
    }
    return name.flatMap(which -> switch (which) {
      case REFERRED -> clauses().map(Outcome.Referred::new);
      case RESOLVED_INFORMALLY -> clauses().map(Outcome.ResolvedInformally::new);
      case NOT_UPHELD -> Optional.of(new Outcome.NotUpheld());
      case OUTSIDE_CODE -> Optional.of(new Outcome.OutsideCode());
      case NOT_ENOUGH_INFORMATION -> Optional.of(new Outcome.NotEnoughInformation());
      case DUPLICATE -> Optional.empty();
    });
  }

  private Optional<SortedSet<ClauseId>> clauses() {
    List<String> given = fields.all(FORM + ".clauses").stream().filter(one -> !one.isEmpty()).distinct().toList();
    SortedSet<ClauseId> known = given.stream()
        .filter(ClauseId::isWellFormed)
        .map(ClauseId::new)
        .filter(id -> catalogue.clause(id).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
    if (known.isEmpty() || known.size() < given.size()) {
      wrong("clauses", "console.second.clauses.missing");
      return Optional.empty();
    }
    return Optional.of(known);
  }

  private void wrong(String name, String message) {
    errors.add(FORM + "." + name, messages.text(message));
  }
}
