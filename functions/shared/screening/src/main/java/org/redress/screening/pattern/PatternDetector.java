package org.redress.screening.pattern;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Reading;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.detect.TextReader;
import org.redress.screening.normalise.Normaliser;
import org.redress.screening.normalise.Vocabulary;

/** Finds the turns of phrase that a pattern file lists. */
public final class PatternDetector implements Detector {

  private static final String NAME = "pattern";

  private final String version;
  private final List<WordPattern> patterns;
  private final AnchorIndex index;
  private final TextReader reader;

  PatternDetector(String version, List<WordPattern> patterns) {
    this(version, patterns, new Normaliser(Vocabulary.of(Set.of())));
  }

  PatternDetector(String version, List<WordPattern> patterns, TextReader reader) {
    this.version = version;
    this.patterns = List.copyOf(patterns);
    this.index = new AnchorIndex(patterns);
    this.reader = reader;
  }

  /** The shipped patterns. */
  public static ForReports shipped() {
    return DataFile.readShipped("patterns.json", node -> of(PatternFile.readTried(node)));
  }

  /**
   * Reads other patterns and closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static ForReports read(InputStream in, String name) {
    return DataFile.read(in, name, node -> of(PatternFile.read(node)));
  }

  /**
   * The two detectors of one pattern file.
   *
   * @param posts for the words posted
   * @param account for the reporter's account
   */
  public record ForReports(PatternDetector posts, PatternDetector account) {}

  /** The words that the patterns speak of, in small letters. */
  public Set<String> words() {
    return patterns.stream().flatMap(pattern -> pattern.regex().words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words in which each pattern must be seen, as the pattern file has them. */
  public List<String> examples() {
    return patterns.stream().flatMap(pattern -> pattern.matches().stream()).toList();
  }

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
    List<Reading> readings = text.readings(reader);
    Map<Integer, Matches> found = new TreeMap<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      for (Stretches where : index.candidates(reading.text())) {
        Matches matches = found.computeIfAbsent(where.pattern(), pattern -> new Matches(patterns.get(pattern)));
        if (i == 0) {
          matches.addFrom(reading, where);
        } else {
          matches.addUndoneFrom(reading, where);
        }
      }
    }
    return found.values().stream().flatMap(Matches::signals).toList();
  }

  private static ForReports of(PatternFile file) {
    TextReader reader = new Normaliser(Vocabulary.of(file.words()));
    return new ForReports(on(file, WordPattern.Side.POSTS, reader), on(file, WordPattern.Side.ACCOUNT, reader));
  }

  private static PatternDetector on(PatternFile file, WordPattern.Side side, TextReader reader) {
    return new PatternDetector(
        file.version(), file.patterns().stream().filter(pattern -> pattern.on() == side).toList(), reader);
  }
}
