package org.redress.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Versions;
import org.redress.casework.report.Report;
import org.redress.casework.screening.Screener;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.screening.detect.Detector;
import org.redress.screening.fusion.Fusion;
import org.redress.screening.fusion.Sighting;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.pattern.PatternDetector;
import org.redress.screening.personal.PersonalData;

/**
 * Screens reports against the clauses of a catalogue. Immutable and safe for many threads.
 *
 * <p>Posts are read by one set of detectors, the reporter's account by another, and of what the account says only those
 * clauses count that the catalogue lets it raise.
 */
public final class ClauseScreener implements Screener {

  /** Enough to show a reviewer why; a result must fit into one item of the case table. */
  private static final int MAX_SPANS = 100;

  private final Catalogue catalogue;
  private final Thresholds thresholds;
  private final List<Detector> onPosts;
  private final List<Detector> onAccount;
  private final Fusion fusion;
  private final Versions versions;

  public ClauseScreener(
      Catalogue catalogue, Thresholds thresholds, List<Detector> onPosts, List<Detector> onAccount) {
    this.catalogue = catalogue;
    this.thresholds = thresholds;
    this.onPosts = List.copyOf(onPosts);
    this.onAccount = List.copyOf(onAccount);
    this.fusion = new Fusion(catalogue, thresholds);
    this.versions = new Versions(catalogue.version(), versionsOf(onPosts, onAccount), thresholds.version());
  }

  /** The screener that the product ships with. */
  public static ClauseScreener shipped() {
    return shippedFor(Catalogue.shipped());
  }

  /** The shipped detectors with another organisation's catalogue; they find its clauses that have the shipped ids. */
  public static ClauseScreener shippedFor(Catalogue catalogue) {
    PatternDetector.ForReports patterns = PatternDetector.shipped();
    List<Detector> onPosts = new ArrayList<>(PersonalData.shipped());
    onPosts.addFirst(patterns.posts());
    return new ClauseScreener(catalogue, Thresholds.shipped(), onPosts, List.of(patterns.account()));
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Findings below the threshold are kept too: {@link ScreeningResult#flagged()} leaves them out. A finding has at most
   * {@value #MAX_SPANS} spans.
   */
  @Override
  public ScreeningResult screen(Report report, Instant at) {
    GuardedReader posts = new GuardedReader(thresholds.longestText(), thresholds.longestReport());
    for (int i = 0; i < report.posts().size(); i++) {
      posts.read(new Part.Post(i), report.posts().get(i).text(), onPosts);
    }
    GuardedReader account = new GuardedReader(thresholds.longestText(), thresholds.longestText());
    account.read(new Part.Account(), report.account(), onAccount);
    List<Sighting> sightings = Stream
        .concat(posts.sightings().stream(), account.sightings().stream().filter(this::mayCome))
        .toList();
    return new ScreeningResult(
        at,
        Optional.of(versions),
        fusion.findings(sightings).stream().map(ClauseScreener::withFewerSpans).toList(),
        fusion.cautions(sightings),
        Stream.concat(posts.gaps().stream(), account.gaps().stream()).distinct().toList());
  }

  /** Screens one text as if it had been posted. */
  public TextScreening screen(String text) {
    GuardedReader reader = new GuardedReader(thresholds.longestText(), thresholds.longestText());
    reader.read(new Part.Post(0), text, onPosts);
    List<Finding> findings = fusion.findings(reader.sightings());
    Map<ClauseId, Double> probabilities = new LinkedHashMap<>();
    catalogue.clauses().forEach(clause -> probabilities.put(clause.id(), 0.0));
    findings.forEach(finding -> probabilities.put(finding.clause(), finding.probability()));
    return new TextScreening(
        probabilities, findings.stream().flatMap(ClauseScreener::marks).toList(), reader.gaps());
  }

  private static Finding withFewerSpans(Finding finding) {
    return finding.spans().size() <= MAX_SPANS
        ? finding
        : new Finding(
            finding.clause(), finding.probability(), finding.severity(), finding.spans().subList(0, MAX_SPANS),
            finding.reason());
  }

  private boolean mayCome(Sighting fromAccount) {
    return catalogue.clause(fromAccount.signal().subject()).filter(Clause::fromAccount).isPresent();
  }

  private static Stream<TextScreening.Mark> marks(Finding finding) {
    return finding.spans()
        .stream()
        .map(span -> new TextScreening.Mark(finding.clause(), span.detector(), span.kind(), span.start(), span.end()));
  }

  private static String versionsOf(List<Detector> onPosts, List<Detector> onAccount) {
    return Stream.concat(onPosts.stream(), onAccount.stream())
        .map(detector -> detector.name() + " " + detector.version())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
