package org.redress.reviewcases.casescreen;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.Sight;
import org.redress.screening.catalogue.Catalogue;

/** Reads an outcome from what was filled in. */
final class OutcomeFields {

  private final Sent sent;
  private final Fields fields;
  private final Sight sight;
  private final Catalogue catalogue;

  OutcomeFields(Sent sent, Fields fields, Sight sight, Catalogue catalogue) {
    this.sent = sent;
    this.fields = fields;
    this.sight = sight;
    this.catalogue = catalogue;
  }

  /** The outcome; empty where something is wrong with it, which the fields know then. */
  Optional<Outcome> read() {
    return fields.choice("outcome", Outcome.Name.class).flatMap(which -> switch (which) {
      case REFERRED -> clauses().map(Outcome.Referred::new);
      case RESOLVED_INFORMALLY -> clauses().map(Outcome.ResolvedInformally::new);
      case NOT_UPHELD -> Optional.of(new Outcome.NotUpheld());
      case OUTSIDE_CODE -> Optional.of(new Outcome.OutsideCode());
      case NOT_ENOUGH_INFORMATION -> Optional.of(new Outcome.NotEnoughInformation());
      case DUPLICATE -> other().map(Outcome.Duplicate::new);
    });
  }

  private Optional<SortedSet<ClauseId>> clauses() {
    SortedSet<ClauseId> clauses = sent.all("clauses")
        .stream()
        .filter(ClauseId::isWellFormed)
        .map(ClauseId::new)
        .filter(id -> catalogue.clause(id).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
    if (clauses.isEmpty() || clauses.size() < Set.copyOf(sent.all("clauses")).size()) {
      fields.wrong("clauses", "console.case.decision.clauses.missing");
      return Optional.empty();
    }
    return Optional.of(clauses);
  }

  private Optional<CaseId> other() {
    Optional<CaseId> of = CaseId.parse(sent.text("of"))
        .filter(id -> !id.equals(sent.seen().id()) && sight.see(sent.seen().reviewer(), id).isPresent());
    if (of.isEmpty()) {
      fields.wrong("of", "console.case.decision.of.missing");
    }
    return of;
  }
}
