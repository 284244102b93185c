package org.redress.screening.personal;

import java.util.List;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/** Finds one kind of personal data. Whose it is, and whether they agreed, is for people to judge. */
final class PersonalDataDetector implements Detector {

  private static final String NAME = "personal-data";

  private final String version;
  private final ClauseId clause;
  private final String kind;
  private final Weight weight;
  private final List<Finder> finders;
  private final KnownContacts known;

  PersonalDataDetector(
      String version, ClauseId clause, String kind, Weight weight, List<Finder> finders, KnownContacts known) {
    this.version = version;
    this.clause = clause;
    this.kind = kind;
    this.weight = weight;
    this.finders = List.copyOf(finders);
    this.known = known;
  }

  /**
   * What a kind says.
   *
   * @param because why, as in {@link Signal#because()}
   */
  record Weight(double probability, String because) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Signal> detect(Text text) {
    List<Range> ranges = finders.stream()
        .flatMap(finder -> finder.find(text.plain()).stream())
        .filter(candidate -> !known.contains(candidate))
        .map(candidate -> text.range(candidate.start(), candidate.end()))
        .distinct()
        .toList();
    return Stream.of(ranges)
        .filter(found -> !found.isEmpty())
        .map(found -> new Signal(clause, weight.probability(), kind, found, weight.because()))
        .toList();
  }
}
