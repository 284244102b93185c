package org.redress.screening.catalogue;

import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataNode;

/**
 * A principle for the organisation's own channels: a report about one can be tagged with it; it is never breached.
 *
 * @param reason one sentence for a tag, with a place for what was seen
 */
public record Principle(ClauseId id, String name, String summary, Reason reason) {

  static Principle read(DataNode node) {
    String name = node.text("name");
    return new Principle(
        node.value("id", ClauseId::new),
        name,
        node.text("summary"),
        node.optionalText("reason").isPresent()
            ? node.value("reason", Reason::new)
            : new Reason("This may concern the principle '" + name + "': {because}."));
  }
}
