package org.redress.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Tag;
import org.redress.casework.finding.Versions;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Report;
import org.redress.casework.report.Statements;
import org.redress.casework.screening.Screener;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.screening.fusion.Fusion;
import org.redress.screening.fusion.Sighting;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;

/**
 * Screens what people said about cases against the clauses of a catalogue. Immutable and safe for many threads.
 *
 * <p>Posts are read by one set of detectors, the reporter's account by another, and of what the account says only those
 * clauses count that the catalogue lets it raise.
 */
public final class ClauseScreener implements Screener {

  /** Enough to show a reviewer why; a result must fit into one item of the case table. */
  private static final int MAX_SPANS = 100;

  /** As many as fifty posts and four detectors make. */
  private static final int MAX_GAPS = 200;

  private final Catalogue catalogue;
  private final Thresholds thresholds;
  private final Detectors detectors;
  private final CaseHistory history;
  private final Fusion fusion;
  private final Versions versions;
  private final Workers workers;

  public ClauseScreener(Catalogue catalogue, Thresholds thresholds, Detectors detectors, CaseHistory history) {
    this(catalogue, thresholds, detectors, history, new Workers(System::nanoTime));
  }

  ClauseScreener(
      Catalogue catalogue, Thresholds thresholds, Detectors detectors, CaseHistory history, Workers workers) {
    this.workers = workers;
    this.catalogue = catalogue;
    this.thresholds = thresholds;
    this.detectors = detectors;
    this.history = history;
    this.fusion = new Fusion(catalogue, thresholds);
    this.versions = new Versions(catalogue.version(), versionsOf(detectors, history), thresholds.version());
  }

  /** The screener that the product ships with. */
  public static ClauseScreener shipped() {
    return ScreeningFiles.shipped().screener();
  }

  /** Reads a post, so that the first report finds everything loaded and started. */
  public ClauseScreener warmedUp() {
    screen("What a foul and stupid thing to say about the people who sat through that meeting.");
    return this;
  }

  /** What every result of it cites. */
  public Versions versions() {
    return versions;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Findings below the threshold are kept too, unless they are hardly worth a look: {@link ScreeningResult#flagged()}
   * leaves them out. A finding has at most {@value #MAX_SPANS} spans, and so has
   * whatever else points at words.
   *
   * <p>The report is read first, then what the reporter wrote later, then what others did, as far as there is room.
   */
  @Override
  public ScreeningResult screen(Statements said, Earlier earlier, Instant at) {
    StatementReading reading = new StatementReading(new GuardedReader(workers, thresholds.bounds()), detectors);
    reading.read(said);
    List<Sighting> words = reading.sightings().stream().filter(sighting -> mayCome(sighting, reading)).toList();
    List<Sighting> sightings = new ArrayList<>(words);
    sightings.addAll(history.sightings(said, earlier, flagged(words)));
    return new ScreeningResult(
        at,
        reading.wasRead() ? Optional.of(versions) : Optional.empty(),
        fusion.findings(sightings).stream().filter(thresholds::keeps).map(ClauseScreener::withFewerSpans).toList(),
        fusion.cautions(sightings).stream().map(ClauseScreener::withFewerSpans).toList(),
        fusion.tags(sightings).stream().map(ClauseScreener::withFewerSpans).toList(),
        new Background(said.ongoing(), earlier.accountCases(), earlier.postCases()),
        gaps(reading.gaps()),
        said.last());
  }

  /** As {@link #screen(Statements, Earlier, Instant)}, of a report that nobody added to. */
  public ScreeningResult screen(Report report, Earlier earlier, Instant at) {
    return screen(Statements.of(report), earlier, at);
  }

  /** As {@link #screen(Report, Earlier, Instant)}, of a report that no other case says anything about. */
  public ScreeningResult screen(Report report, Instant at) {
    return screen(report, Earlier.NONE, at);
  }

  /** Screens one text as if it had been posted. */
  public TextScreening screen(String text) {
    GuardedReader reader = new GuardedReader(workers, thresholds.bounds());
    reader.readPost(new Part.Post(0), text, detectors.onPosts());
    List<Finding> findings = fusion.findings(reader.sightings());
    Map<ClauseId, Double> probabilities = new LinkedHashMap<>();
    catalogue.clauses().forEach(clause -> probabilities.put(clause.id(), 0.0));
    findings.forEach(finding -> probabilities.put(finding.clause(), finding.probability()));
    return new TextScreening(
        probabilities,
        findings.stream().collect(Collectors.toMap(Finding::clause, Finding::voices)),
        findings.stream().flatMap(ClauseScreener::marks).toList(),
        gaps(reader.gaps()));
  }

  private Set<ClauseId> flagged(List<Sighting> sightings) {
    return fusion.findings(sightings)
        .stream()
        .filter(Finding::isFlagged)
        .map(Finding::clause)
        .collect(Collectors.toSet());
  }

  private List<Gap> gaps(List<Gap> ofReading) {
    List<Gap> all = Stream.concat(detectors.missing().stream(), ofReading.stream()).toList();
    if (all.size() <= MAX_GAPS) {
      return all;
    }
    List<Gap> some = new ArrayList<>(all.subList(0, MAX_GAPS));
    some.add(new Gap(Gap.EVERYTHING, "there are " + (all.size() - MAX_GAPS) + " more places that were not read whole"));
    return some;
  }

  private static Finding withFewerSpans(Finding finding) {
    return new Finding(
        finding.clause(), finding.probability(), finding.severity(), few(finding.spans()), finding.reason(),
        finding.voices());
  }

  private static Caution withFewerSpans(Caution caution) {
    return new Caution(caution.expression(), few(caution.spans()), caution.reason());
  }

  private static Tag withFewerSpans(Tag tag) {
    return new Tag(tag.principle(), few(tag.spans()), tag.reason());
  }

  private static List<Span> few(List<Span> spans) {
    return spans.subList(0, Math.min(spans.size(), MAX_SPANS));
  }

  private boolean mayCome(Sighting sighting, StatementReading reading) {
    return mayCome(sighting)
        && (reading.isSurelyTheReporters(sighting.part())
            || catalogue.protectedExpression(sighting.signal().subject()).isEmpty());
  }

  private boolean mayCome(Sighting sighting) {
    return !(sighting.part() instanceof Part.Account)
        || catalogue.clause(sighting.signal().subject()).filter(Clause::fromAccount).isPresent()
        || catalogue.principle(sighting.signal().subject()).isPresent();
  }

  private static Stream<TextScreening.Mark> marks(Finding finding) {
    return finding.spans()
        .stream()
        .map(span -> new TextScreening.Mark(finding.clause(), span.detector(), span.kind(), span.start(), span.end()));
  }

  private static String versionsOf(Detectors detectors, CaseHistory history) {
    return Stream.concat(
        Stream.concat(detectors.onPosts().stream(), detectors.onAccount().stream())
            .map(detector -> detector.name() + " " + detector.version()),
        Stream.of(CaseHistory.NAME + " " + history.version()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
