package org.redress.screening.fusion;

import java.time.Duration;
import org.redress.screening.data.DataNode;

/**
 * How much of a report is read, and how long that may take.
 *
 * @param longestText how many code points of one text are read
 * @param longestReport how many code points of a report's posts are read together, so that fifty long ones end in good
 *     time
 * @param window how many code points of a longer text are read at a time
 * @param overlap how many code points two neighbouring windows share, so that what stands at the edge of one is seen
 *     whole in the other; even, and less than half of {@code window}
 * @param perText how long one detector may take over one text
 * @param perReport how long all detectors may take over all texts of a report
 */
public record Bounds(
    int longestText, int longestReport, int window, int overlap, Duration perText, Duration perReport) {

  /** @throws IllegalArgumentException if windows do not fit together */
  public Bounds {
    if (overlap % 2 != 0 || overlap * 2L >= window) {
      throw new IllegalArgumentException("overlap must be even and less than half of window");
    }
  }

  static Bounds read(DataNode node) {
    return new Bounds(
        node.count("longestText"),
        node.count("longestReport"),
        node.count("window"),
        node.count("overlap"),
        Duration.ofMillis(node.count("millisPerText")),
        Duration.ofMillis(node.count("millisPerReport")));
  }
}
