package org.redress.casework.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the machine says about a report. No finding means 'nothing found by the machine', never 'clean'.
 *
 * @param versions what it was made with; empty when nothing was screened
 * @param tags the principles for the organisation's own channels that it concerns
 * @param background what was known beside the words
 */
public record ScreeningResult(
    Instant at,
    Optional<Versions> versions,
    List<Finding> findings,
    List<Caution> cautions,
    List<Tag> tags,
    Background background,
    List<Gap> gaps) {

  public ScreeningResult {
    findings = List.copyOf(findings);
    cautions = List.copyOf(cautions);
    tags = List.copyOf(tags);
    gaps = List.copyOf(gaps);
  }

  /** The result of a screening that could not be done at all. */
  public static ScreeningResult notScreened(Instant at, String because) {
    return new ScreeningResult(
        at, Optional.empty(), List.of(), List.of(), List.of(), Background.NONE,
        List.of(new Gap(Gap.EVERYTHING, because)));
  }

  /** This result with one more gap. */
  public ScreeningResult with(Gap gap) {
    List<Gap> all = new ArrayList<>(gaps);
    all.add(gap);
    return new ScreeningResult(at, versions, findings, cautions, tags, background, all);
  }

  /** Whether any detector had its say. */
  public boolean isScreened() {
    return versions.isPresent();
  }

  /** The findings that count, as {@link Finding#isFlagged()} says. */
  public List<Finding> flagged() {
    return findings.stream().filter(Finding::isFlagged).toList();
  }

  /** The gravest severity among the findings that count. */
  public Optional<Severity> gravest() {
    return flagged().stream().map(Finding::severity).max(Severity::compareTo);
  }
}
