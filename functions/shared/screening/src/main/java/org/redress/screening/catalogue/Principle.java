package org.redress.screening.catalogue;

import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataNode;

/**
 * A principle for the organisation's own channels: a report about one can be tagged with it; it is never breached.
 *
 * @param reason one sentence for the tag, with a place for what was seen
 */
public record Principle(ClauseId id, String name, String summary, Reason reason)
    implements
      Tag {

  static Principle read(DataNode node) {
    return new Principle(
        node.value("id", ClauseId::new), node.text("name"), node.text("summary"), node.value("reason", Reason::new));
  }
}
