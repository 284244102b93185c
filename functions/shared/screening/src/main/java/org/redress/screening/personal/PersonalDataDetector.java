package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/** Finds personal data. Whose it is, and whether they agreed, is for people to judge. */
final class PersonalDataDetector implements Detector {

  private static final String NAME = "personal-data";

  private final Rules rules;

  PersonalDataDetector(Rules rules) {
    this.rules = rules;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return rules.version();
  }

  @Override
  public List<Signal> detect(Text text) {
    Page page = Page.of(text);
    List<Found> found = rules.find(page);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Said, List<Range>> ranges = new LinkedHashMap<>();
    found.forEach(datum -> ranges.computeIfAbsent(said(page, datum), said -> new ArrayList<>())
        .add(page.range(datum.start(), datum.end())));
    return ranges.entrySet().stream().map(entry -> signal(entry.getKey(), entry.getValue())).toList();
  }

  private Said said(Page page, Found datum) {
    double probability = weight(datum.kind()).probability(datum.certainty());
    boolean isOwn = !datum.kind().isPlace() && OwnData.isOwn(page, datum.start());
    return new Said(datum.kind(), isOwn ? Math.min(probability, rules.own()) : probability);
  }

  private Signal signal(Said said, List<Range> ranges) {
    return new Signal(
        rules.clause(), said.probability(), said.kind().label(), ranges, weight(said.kind()).because());
  }

  private Weight weight(DataKind kind) {
    return Objects.requireNonNull(rules.weights().get(kind));
  }

  /** What one signal says. */
  private record Said(DataKind kind, double probability) {}
}
