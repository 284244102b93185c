package org.redress.screening.catalogue;

import java.util.Optional;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Severity;
import org.redress.screening.data.DataNode;

/**
 * A kind of conduct that the code of conduct prohibits.
 *
 * @param summary what it covers, in the catalogue's own words
 * @param baseSeverity how grave it is where nothing makes it graver
 * @param reason one sentence for a finding, with a place for what was seen
 * @param fromAccount whether the reporter's account may raise it; the account describes abuse, so most clauses say no
 * @param sourceText the organisation's exact wording, where it has added it
 * @param sourceUrl where the organisation publishes that
 */
public record Clause(
    ClauseId id,
    String name,
    String summary,
    Severity baseSeverity,
    Reason reason,
    boolean fromAccount,
    Optional<String> sourceText,
    Optional<String> sourceUrl) {

  static Clause read(DataNode node) {
    return new Clause(
        node.value("id", ClauseId::new),
        node.text("name"),
        node.text("summary"),
        Severities.read(node, "baseSeverity"),
        node.value("reason", Reason::new),
        node.flag("fromAccount"),
        node.optionalText("sourceText").filter(text -> !text.isBlank()),
        node.optionalText("sourceUrl").filter(text -> !text.isBlank()));
  }
}
