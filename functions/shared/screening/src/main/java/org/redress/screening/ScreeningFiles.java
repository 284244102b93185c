package org.redress.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.OwnFolder;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;
import org.redress.screening.model.ClauseModel;
import org.redress.screening.model.ModelDetector;
import org.redress.screening.pattern.PatternDetector;
import org.redress.screening.personal.PersonalData;

/** The data files that a screener works by: an organisation's own where there are any, for the rest the shipped ones. */
public final class ScreeningFiles {

  private final OwnFolder own;

  private ScreeningFiles(OwnFolder own) {
    this.own = own;
  }

  /** The files that the product ships with. */
  public static ScreeningFiles shipped() {
    return new ScreeningFiles(OwnFolder.NONE);
  }

  /** As a function's environment says. */
  public static ScreeningFiles of(Map<String, String> environment) {
    return new ScreeningFiles(OwnFolder.of(environment));
  }

  /**
   * Own files.
   *
   * @param path a folder of them, or a file, which is then the catalogue
   * @throws DataFileException if there is neither, or a folder without any of them
   */
  public static ScreeningFiles at(Path path) {
    return new ScreeningFiles(OwnFolder.at(path));
  }

  public Catalogue catalogue() {
    return Catalogue.of(own);
  }

  /**
   * The screener. A detector whose file cannot be read is left out, and every result says so; without catalogue,
   * thresholds and history there is none.
   */
  public ClauseScreener screener() {
    return screener(ModelDetector.Evidence.WORDS);
  }

  /** A screener whose model does not say on which words its judgements rest, for many texts at a time. */
  public ClauseScreener quickScreener() {
    return screener(ModelDetector.Evidence.NONE);
  }

  private ClauseScreener screener(ModelDetector.Evidence evidence) {
    Detectors detectors = new Detectors(List.of(), List.of(), List.of())
        .and("pattern", this::patterns)
        .and("personal-data", this::personalData)
        .and(ModelDetector.NAME, () -> model(evidence));
    return new ClauseScreener(
        catalogue(), own.read("thresholds.json", Thresholds::read, Thresholds::shipped), detectors,
        own.read("history.json", CaseHistory::read, CaseHistory::shipped));
  }

  private Detectors patterns() {
    PatternDetector.ForReports patterns = own.read("patterns.json", PatternDetector::read, PatternDetector::shipped);
    return new Detectors(List.of(patterns.posts()), List.of(patterns.account()), List.of());
  }

  private Detectors personalData() {
    return new Detectors(
        own.read("personal-data.json", PersonalData::read, PersonalData::shipped), List.of(), List.of());
  }

  private static Detectors model(ModelDetector.Evidence evidence) {
    return new Detectors(List.of(new ModelDetector(ClauseModel.shipped(), evidence)), List.of(), List.of());
  }
}
