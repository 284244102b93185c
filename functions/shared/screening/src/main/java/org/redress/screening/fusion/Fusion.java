package org.redress.screening.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Tag;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.screening.catalogue.Principle;
import org.redress.screening.catalogue.ProtectedExpression;

/**
 * Joins what detectors saw, in whatever part of what was said, into one finding a clause.
 *
 * <p>A finding is at least as probable as its strongest signal, whose reason it gives; what else speaks for it raises that
 * a little, as {@link Joining} says.
 */
public final class Fusion {

  private static final Comparator<Span> BY_PLACE = Comparator
      .comparingInt((Span span) -> span.part().message())
      .thenComparingInt(span -> span.part() instanceof Part.Post post ? post.index() : Integer.MAX_VALUE)
      .thenComparingInt(Span::start)
      .thenComparingInt(Span::end);

  private final Catalogue catalogue;
  private final Thresholds thresholds;

  public Fusion(Catalogue catalogue, Thresholds thresholds) {
    this.catalogue = catalogue;
    this.thresholds = thresholds;
  }

  /** At most one finding a clause, the most probable first. Signals of no clause in the catalogue are left out. */
  public List<Finding> findings(List<Sighting> sightings) {
    List<Weighed> all = sightings.stream().map(thresholds::weigh).toList();
    return catalogue.clauses()
        .stream()
        .flatMap(clause -> finding(clause, all))
        .sorted(Comparator.comparingDouble(Finding::probability).reversed())
        .toList();
  }

  /** At most one caution for each protected expression, in the catalogue's order; only signals that count make one. */
  public List<Caution> cautions(List<Sighting> sightings) {
    List<Weighed> counting = sightings.stream().map(thresholds::weigh).filter(Weighed::counts).toList();
    return catalogue.protectedExpressions().stream().flatMap(expression -> caution(expression, counting)).toList();
  }

  /** The principles for the organisation's own channels that are concerned. */
  public List<Tag> tags(List<Sighting> sightings) {
    List<Weighed> counting = sightings.stream().map(thresholds::weigh).filter(Weighed::counts).toList();
    return catalogue.principles().stream().flatMap(principle -> tag(principle, counting)).toList();
  }

  private Stream<Finding> finding(Clause clause, List<Weighed> all) {
    List<Weighed> about = about(clause.id(), all);
    return strongest(about).map(strongest -> new Finding(
        clause.id(),
        Math.min(thresholds.joining().joined(about), ceiling(clause, all)),
        severity(clause, all),
        spans(about),
        clause.reason().saying(because(strongest, about)),
        Joining.voices(about)));
  }

  private static Stream<Caution> caution(ProtectedExpression expression, List<Weighed> counting) {
    List<Weighed> about = about(expression.id(), counting);
    return strongest(about).map(strongest -> new Caution(
        expression.id(), spans(about), expression.reason().saying(strongest.sighting().signal().because())));
  }

  private double ceiling(Clause clause, List<Weighed> all) {
    return thresholds.requirements()
        .stream()
        .filter(requirement -> requirement.clause().equals(clause.id()) && !requirement.isMetBy(all))
        .mapToDouble(Requirement::otherwise)
        .min()
        .orElse(1);
  }

  private Severity severity(Clause clause, List<Weighed> all) {
    return thresholds.escalations()
        .stream()
        .filter(escalation -> escalation.clause().equals(clause.id()) && all.stream().anyMatch(escalation::isMetBy))
        .map(Escalation::severity)
        .reduce(clause.baseSeverity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /** What the strongest says, and what raised it without pointing at words, since nothing else would show that. */
  private String because(Weighed strongest, List<Weighed> about) {
    Stream<String> wordless = about.stream()
        .filter(weighed -> weighed.sighting().signal().ranges().isEmpty() && thresholds.joining().adds(weighed))
        .map(weighed -> weighed.sighting().signal().because());
    return Stream.concat(Stream.of(strongest.sighting().signal().because()), wordless)
        .distinct()
        .collect(Collectors.joining(", and "));
  }

  private static Stream<Tag> tag(Principle principle, List<Weighed> counting) {
    List<Weighed> about = about(principle.id(), counting);
    return strongest(about).map(strongest -> new Tag(
        principle.id(), spans(about), principle.reason().saying(strongest.sighting().signal().because())));
  }

  private static List<Weighed> about(ClauseId subject, List<Weighed> all) {
    return all.stream().filter(weighed -> weighed.subject().equals(subject)).toList();
  }

  private static Stream<Weighed> strongest(List<Weighed> about) {
    return about.stream().max(Comparator.comparingDouble(Weighed::probability)).stream();
  }

  private static List<Span> spans(List<Weighed> about) {
    return about.stream()
        .flatMap(weighed -> weighed.sighting().spans().stream())
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }
}
