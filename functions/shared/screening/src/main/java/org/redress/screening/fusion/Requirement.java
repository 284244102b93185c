package org.redress.screening.fusion;

import java.util.List;
import java.util.Set;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataNode;

/**
 * A clause that counts only beside another one.
 *
 * @param anyOf the clauses of which one must be signalled at the threshold or above
 * @param otherwise the highest probability that {@code clause} has without them
 */
record Requirement(ClauseId clause, Set<ClauseId> anyOf, double otherwise) {

  static Requirement read(DataNode node) {
    return new Requirement(
        node.value("clause", ClauseId::new),
        Set.copyOf(node.texts("anyOf").stream().map(ClauseId::new).toList()),
        node.fraction("otherwise"));
  }

  boolean isMetBy(List<Weighed> all) {
    return all.stream().anyMatch(weighed -> weighed.counts() && anyOf.contains(weighed.subject()));
  }
}
