package org.redress.screening.catalogue;

import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataNode;

/**
 * A kind of expression that the code protects: a reason for the reviewer to take care, never a finding.
 *
 * @param reason one sentence for a caution, with a place for what was seen
 */
public record ProtectedExpression(ClauseId id, String name, String summary, Reason reason) {

  static ProtectedExpression read(DataNode node) {
    return new ProtectedExpression(
        node.value("id", ClauseId::new), node.text("name"), node.text("summary"), node.value("reason", Reason::new));
  }
}
