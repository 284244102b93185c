package org.redress.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.data.DataFileException;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;
import org.redress.screening.pattern.PatternDetector;
import org.redress.screening.personal.PersonalData;

/**
 * The data files that a screener works by: an organisation's own where there are any, for the rest the shipped ones. Own
 * files have the names of those that they replace: {@code catalogue.json}, {@code patterns.json},
 * {@code personal-data.json}, {@code thresholds.json}, {@code history.json}.
 */
public final class ScreeningFiles {

  /** The environment variable that names the folder of an organisation's own files; none or blank for the shipped ones. */
  public static final String FOLDER = "CATALOGUE_FOLDER";

  private final Map<String, Path> own;

  private ScreeningFiles(Map<String, Path> own) {
    this.own = Map.copyOf(own);
  }

  /** The files that the product ships with. */
  public static ScreeningFiles shipped() {
    return new ScreeningFiles(Map.of());
  }

  /** As a function's environment says. */
  public static ScreeningFiles of(Map<String, String> environment) {
    String folder = environment.getOrDefault(FOLDER, "").strip();
    return folder.isEmpty() ? shipped() : at(Path.of(folder));
  }

  /**
   * Own files.
   *
   * @param path a folder of them, or a file, which is then the catalogue
   * @throws DataFileException if there is neither, or a folder without any of them
   */
  public static ScreeningFiles at(Path path) {
    if (Files.isRegularFile(path)) {
      return new ScreeningFiles(Map.of("catalogue.json", path));
    }
    Map<String, Path> own = new HashMap<>();
    for (String name : List.of(
        "catalogue.json", "patterns.json", "personal-data.json", "thresholds.json", "history.json")) {
      Path file = path.resolve(name);
      if (Files.isRegularFile(file)) {
        own.put(name, file);
      }
    }
    if (own.isEmpty()) {
      throw new DataFileException(path + ": there is no catalogue.json, nor any other file of screening");
    }
    return new ScreeningFiles(own);
  }

  public Catalogue catalogue() {
    return read("catalogue.json", Catalogue::read, Catalogue::shipped);
  }

  /**
   * The screener. A detector whose file cannot be read is left out, and every result says so; without catalogue and
   * thresholds there is none.
   */
  public ClauseScreener screener() {
    return screener(catalogue());
  }

  ClauseScreener screener(Catalogue catalogue) {
    Detectors detectors = new Detectors(List.of(), List.of(), List.of())
        .and("pattern", this::patterns)
        .and("personal-data", this::personalData);
    return new ClauseScreener(
        catalogue, read("thresholds.json", Thresholds::read, Thresholds::shipped), detectors,
        read("history.json", CaseHistory::read, CaseHistory::shipped));
  }

  private Detectors patterns() {
    PatternDetector.ForReports patterns = read("patterns.json", PatternDetector::read, PatternDetector::shipped);
    return new Detectors(List.of(patterns.posts()), List.of(patterns.account()), List.of());
  }

  private Detectors personalData() {
    return new Detectors(
        read("personal-data.json", PersonalData::read, PersonalData::shipped), List.of(), List.of());
  }

  private <T> T read(String name, BiFunction<InputStream, String, T> reader, Supplier<T> shipped) {
    Optional<Path> file = Optional.ofNullable(own.get(name));
    if (file.isEmpty()) {
      return shipped.get();
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return reader.apply(in, file.get().toString());
    } catch (IOException e) {
      throw new DataFileException(file.get() + ": cannot be read", e);
    }
  }
}
