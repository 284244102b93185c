package org.redress.screening.fusion;

import java.util.Optional;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Severity;
import org.redress.screening.catalogue.Severities;
import org.redress.screening.data.DataNode;

/**
 * Makes a finding graver where something else counts in the same report.
 *
 * @param clause the clause whose findings become graver
 * @param severity at least how grave
 */
record Escalation(ClauseId clause, Severity severity, Condition when) {

  /**
   * What must count.
   *
   * @param clause the clause that must be signalled at the threshold or above
   * @param kind the kind of that signal; any when empty
   */
  record Condition(ClauseId clause, Optional<String> kind) {

    static Condition read(DataNode node) {
      return new Condition(node.value("clause", ClauseId::new), node.optionalText("kind"));
    }
  }

  static Escalation read(DataNode node) {
    return new Escalation(
        node.value("clause", ClauseId::new),
        Severities.read(node, "severity"),
        node.object("when", Condition::read));
  }

  boolean isMetBy(Weighed weighed) {
    return weighed.counts()
        && weighed.subject().equals(when.clause())
        && when.kind().map(weighed.sighting().signal().kind()::equals).orElse(true);
  }
}
