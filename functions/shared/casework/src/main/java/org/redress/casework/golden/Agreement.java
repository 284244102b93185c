package org.redress.casework.golden;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.casework.finding.ClauseId;

/**
 * How often two reviewers found the same clause breached in the same case.
 *
 * @param both how often both did
 * @param firstAlone how often only whoever decided did
 * @param secondAlone how often only the second did
 */
public record Agreement(long both, long firstAlone, long secondAlone) {

  private static final Agreement NONE = new Agreement(0, 0, 0);

  /** Of each clause that either of them found; cases without a second opinion count for nothing. */
  public static SortedMap<ClauseId, Agreement> of(List<Golden> cases) {
    SortedMap<ClauseId, Agreement> agreements = new TreeMap<>();
    for (Golden golden : cases) {
      golden.second().ifPresent(second -> {
        golden.first().breached().forEach(clause -> {
          boolean both = second.outcome().breached().contains(clause);
          agreements.merge(clause, both ? new Agreement(1, 0, 0) : new Agreement(0, 1, 0), Agreement::plus);
        });
        second.outcome()
            .breached()
            .stream()
            .filter(clause -> !golden.first().breached().contains(clause))
            .forEach(clause -> agreements.merge(clause, new Agreement(0, 0, 1), Agreement::plus));
      });
    }
    return agreements;
  }

  /** How often both came to the same kind of outcome, and how often they did not. */
  public static Agreement ofOutcomes(List<Golden> cases) {
    return cases.stream()
        .flatMap(
            golden -> golden.second()
                .map(second -> second.outcome().name() == golden.first().name())
                .stream())
        .map(same -> same ? new Agreement(1, 0, 0) : new Agreement(0, 1, 0))
        .reduce(NONE, Agreement::plus);
  }

  /** The share of cases in which they agreed, of those in which either found it; empty where there are none. */
  public Optional<Double> share() {
    long all = both + firstAlone + secondAlone;
    return all == 0 ? Optional.empty() : Optional.of((double) both / all);
  }

  private Agreement plus(Agreement other) {
    return new Agreement(both + other.both, firstAlone + other.firstAlone, secondAlone + other.secondAlone);
  }
}
