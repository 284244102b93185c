package org.redress.web.console.onecase;

import java.util.List;

/**
 * What screening says.
 *
 * @param lead what it is and what it is not, in a sentence
 * @param findings the flagged ones first, then those that it thinks less likely
 * @param notes signs of protected expression, then principles for the organisation's own channels
 * @param gaps what was not screened, in sentences
 * @param made with what it was made
 */
public record ScreeningPart(
    String lead, List<FindingPart> findings, List<CautionPart> notes, List<String> gaps, String made) {

  public ScreeningPart {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    gaps = List.copyOf(gaps);
  }

  public List<FindingPart> flagged() {
    return findings.stream().filter(FindingPart::flagged).toList();
  }

  public List<FindingPart> unlikely() {
    return findings.stream().filter(finding -> !finding.flagged()).toList();
  }
}
