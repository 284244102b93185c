package org.redress.screening.catalogue;

import org.redress.screening.data.DataNode;

/**
 * Somewhere a report can go.
 *
 * @param kind {@code organisation}, {@code platform} or {@code police}
 * @param urgent whether it is pointed out at once when there is a threat to life or of violence
 */
public record Signpost(String kind, String summary, boolean urgent) {

  static Signpost read(DataNode node) {
    return new Signpost(node.text("kind"), node.text("summary"), node.flag("urgent"));
  }
}
