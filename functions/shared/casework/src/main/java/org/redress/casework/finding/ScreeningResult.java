package org.redress.casework.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the machine says about a report. No finding means 'nothing found by the machine', never 'clean'.
 *
 * @param versions what it was made with; empty when nothing was screened
 * @param tags the principles for the organisation's own channels that it concerns
 * @param background what was known beside the words
 * @param readTo the number of the last message that it knew of; what came later is yet to be screened
 */
public record ScreeningResult(
    Instant at,
    Optional<Versions> versions,
    List<Finding> findings,
    List<Caution> cautions,
    List<Tag> tags,
    Background background,
    List<Gap> gaps,
    int readTo) {

  public ScreeningResult {
    findings = List.copyOf(findings);
    cautions = List.copyOf(cautions);
    tags = List.copyOf(tags);
    gaps = List.copyOf(gaps);
  }

  /** The result of a screening of the report alone. */
  public ScreeningResult(
      Instant at, Optional<Versions> versions, List<Finding> findings, List<Caution> cautions, List<Tag> tags,
      Background background, List<Gap> gaps) {
    this(at, versions, findings, cautions, tags, background, gaps, Part.REPORT);
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
    return new ScreeningResult(at, versions, findings, cautions, tags, background, all, readTo);
  }

  /** This result of a screening that knew of all messages up to this one. */
  public ScreeningResult readingTo(int message) {
    return new ScreeningResult(at, versions, findings, cautions, tags, background, gaps, message);
  }

  /** What is left to say after a further screening that could not be done: what was found before, and why no more is. */
  public ScreeningResult followedBy(ScreeningResult notDone) {
    List<Gap> all = new ArrayList<>(gaps.stream().filter(gap -> !gap.isOfEverything()).toList());
    all.addAll(notDone.gaps);
    ScreeningResult known = new ScreeningResult(
        notDone.at, versions, findings, cautions, tags, background, all.stream().distinct().toList(), notDone.readTo);
    return known.isPartlyUnread()
        ? known
        : known.with(new Gap(Gap.EVERYTHING, "each of them failed when it was screened again"));
  }

  /** Whether there is anything that nothing was screened of, which may hold whatever there is. */
  public boolean isPartlyUnread() {
    return gaps.stream().anyMatch(Gap::isOfEverything);
  }

  /** Whether any detector had its say. */
  public boolean isScreened() {
    return versions.isPresent();
  }

  /** The findings that count, as {@link Finding#isFlagged()} says. */
  public List<Finding> flagged() {
    return findings.stream().filter(Finding::isFlagged).toList();
  }

  /** The clauses of the findings that count. */
  public SortedSet<ClauseId> clauses() {
    return flagged().stream().map(Finding::clause).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The gravest severity among the findings that count. */
  public Optional<Severity> gravest() {
    return flagged().stream().map(Finding::severity).max(Severity::compareTo);
  }
}
