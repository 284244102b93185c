package org.redress.web.console.onecase;

import java.util.List;

/**
 * A clause that the case may concern, found by screening or added by hand.
 *
 * @param label the number by which marks name it
 * @param probability in words and number; empty for one that was added by hand
 * @param reason why, in a sentence
 * @param said what each detector says
 * @param view what a reviewer thought of it last: the name of an opinion; empty for nothing
 * @param viewWords the same as a sentence; empty for nothing
 */
public record FindingPart(
    String label, ClausePart clause, boolean flagged, String probability, String reason, List<String> said,
    String view, String viewWords) {

  public FindingPart {
    said = List.copyOf(said);
  }

  /** The id of its place in the page. */
  public String anchor() {
    return "finding-" + clause.id();
  }

  public boolean byHand() {
    return probability.isEmpty();
  }
}
