package org.redress.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.local.UserException;

/** Where the project's files are. */
public final class Project {

  private Project() {}

  /** The folder with the template: as the launcher says, else the nearest one above the working folder. */
  public static Path root() {
    String said = System.getProperty("redress.home");
    if (said != null) {
      return Path.of(said);
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("template.yaml")) && Files.isDirectory(folder.resolve("functions"))) {
        return folder;
      }
    }
    throw UserException.misused("The project is not found from here; start it with functions/dev/redress");
  }

  /** The local run's data folder where none is named. */
  public static Path dataFolder() {
    return root().resolve(".redress").resolve("data");
  }
}
