package org.redress.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.caseworkaws.settings.SettingsFile;
import org.redress.screening.check.CatalogueCheck;
import org.redress.screening.check.Fault;
import org.redress.web.messages.Messages;
import org.redress.web.messages.OwnWords;

/** Checks an organisation's own files: those of screening, its settings and its words. */
final class OwnFilesCheck {

  private final List<Fault> faults = new ArrayList<>();
  private final List<String> good = new ArrayList<>();

  private OwnFilesCheck() {}

  /**
   * Checks a file of screening, or all files of a folder.
   *
   * @throws IOException if there is nothing to check, or it cannot be read
   */
  static CatalogueCheck.Report check(Path path) throws IOException {
    OwnFilesCheck check = new OwnFilesCheck();
    if (Files.isDirectory(path)) {
      check.installation(path);
    }
    if (!check.isAny() || CatalogueCheck.isAnyIn(path)) {
      CatalogueCheck.Report screening = CatalogueCheck.check(path);
      check.faults.addAll(0, screening.faults());
      check.good.addAll(0, screening.good());
    }
    return new CatalogueCheck.Report(check.faults, check.good);
  }

  private boolean isAny() {
    return !faults.isEmpty() || !good.isEmpty();
  }

  private void installation(Path folder) throws IOException {
    Path settings = folder.resolve(SettingsFile.NAME);
    if (Files.isRegularFile(settings)) {
      byte[] bytes = Files.readAllBytes(settings);
      tell(settings, () -> SettingsFile.of(bytes, settings.toString()).check());
    }
    for (Locale language : Messages.LANGUAGES) {
      Path words = folder.resolve(OwnWords.fileName(language));
      if (Files.isRegularFile(words)) {
        tell(words, () -> new OwnWords(Optional.of(folder)).in(language));
      }
    }
  }

  private void tell(Path file, Runnable reading) {
    try {
      reading.run();
      good.add(file.toString());
    } catch (IllegalArgumentException e) {
      String said = Optional.ofNullable(e.getMessage()).orElse("cannot be read");
      String before = file + ": ";
      faults.add(new Fault(file.toString(), 0, "", said.startsWith(before) ? said.substring(before.length()) : said));
    }
  }
}
