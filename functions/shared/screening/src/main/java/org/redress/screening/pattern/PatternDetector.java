package org.redress.screening.pattern;

import java.io.InputStream;
import java.util.List;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.DataNode;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/** Finds the turns of phrase that a pattern file lists. */
public final class PatternDetector implements Detector {

  private static final String NAME = "pattern";

  private final String version;
  private final List<WordPattern> patterns;

  PatternDetector(String version, List<WordPattern> patterns) {
    this.version = version;
    this.patterns = List.copyOf(patterns);
  }

  /** The shipped patterns. */
  public static ForReports shipped() {
    return DataFile.readShipped("patterns.json", PatternDetector::read);
  }

  /**
   * Reads other patterns and closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static ForReports read(InputStream in, String name) {
    return DataFile.read(in, name, PatternDetector::read);
  }

  /**
   * The two detectors of one pattern file.
   *
   * @param posts for the words posted
   * @param account for the reporter's account
   */
  public record ForReports(PatternDetector posts, PatternDetector account) {}

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
    return patterns.stream().flatMap(pattern -> pattern.signals(text)).toList();
  }

  private static ForReports read(DataNode node) {
    PatternFile file = PatternFile.read(node);
    return new ForReports(on(file, WordPattern.Side.POSTS), on(file, WordPattern.Side.ACCOUNT));
  }

  private static PatternDetector on(PatternFile file, WordPattern.Side side) {
    return new PatternDetector(
        file.version(), file.patterns().stream().filter(pattern -> pattern.on() == side).toList());
  }
}
