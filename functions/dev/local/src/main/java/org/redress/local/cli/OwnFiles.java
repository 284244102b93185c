package org.redress.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.screening.ScreeningFiles;
import org.redress.screening.check.CatalogueCheck;
import org.redress.screening.data.OwnFolder;

/** An organisation's own files of screening, as commands are given them. */
public final class OwnFiles {

  private OwnFiles() {}

  /**
   * The files at a path, or without one those that the environment names.
   *
   * @throws UserException if there are none, or something is wrong with them
   */
  public static ScreeningFiles at(@Nullable Path path) {
    if (path == null) {
      return ScreeningFiles.of(System.getenv());
    }
    requireGood(path);
    return ScreeningFiles.at(path);
  }

  /**
   * As a system has them.
   *
   * @throws UserException if they are not on this machine
   */
  public static ScreeningFiles of(Map<String, String> settings) {
    return wanted(null, settings);
  }

  /**
   * Of a version, of a path, or as a system has them.
   *
   * @param wanted a path, or the version that the catalogue must have; empty for what is there
   * @param settings of the system
   */
  public static ScreeningFiles wanted(@Nullable String wanted, Map<String, String> settings) {
    if (wanted != null && Files.exists(Path.of(wanted))) {
      return at(Path.of(wanted));
    }
    String folder = settings.getOrDefault(OwnFolder.VARIABLE, "").strip();
    if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
      throw UserException.misused("The system has a catalogue of its own, in " + folder
          + ", which is not on this machine; name a copy of it with --catalogue FOLDER");
    }
    ScreeningFiles files = ScreeningFiles.of(settings);
    String version = files.catalogue().version();
    if (wanted != null && !wanted.equals(version)) {
      throw UserException.misused("The catalogue here has version " + version + ", and there is no file or folder "
          + wanted + "; name the one to screen with");
    }
    return files;
  }

  /** Refuses files with faults, so that nothing is screened with half of what was meant. */
  public static void requireGood(Path path) {
    CatalogueCheck.Report report = CatalogueCommand.report(path);
    if (!report.faults().isEmpty()) {
      throw UserException.failed(report.faults().getFirst() + (report.faults().size() == 1 ? "" : ", and more")
          + "; 'redress catalogue check " + path + "' says everything that is wrong");
    }
  }
}
