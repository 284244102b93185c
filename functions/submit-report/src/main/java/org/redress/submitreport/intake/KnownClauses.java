package org.redress.submitreport.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.catalogue.Catalogue;

/**
 * The clauses that a reporter may name.
 *
 * @param clauses in the catalogue's order
 */
public record KnownClauses(List<Clause> clauses) {

  /** A clause as the form offers it. */
  public record Clause(ClauseId id, String name, String summary) {}

  public KnownClauses {
    clauses = List.copyOf(clauses);
  }

  /** Those of an organisation's catalogue. */
  public static KnownClauses of(Catalogue catalogue) {
    return new KnownClauses(catalogue.clauses()
        .stream()
        .map(clause -> new Clause(clause.id(), clause.name(), clause.summary()))
        .toList());
  }

  public Set<ClauseId> ids() {
    return clauses.stream().map(Clause::id).collect(Collectors.toUnmodifiableSet());
  }
}
