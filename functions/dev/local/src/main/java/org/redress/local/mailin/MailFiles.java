package org.redress.local.mailin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.local.UserException;

/** The files that a person names, or names the folder of. */
public final class MailFiles {

  private MailFiles() {}

  /**
   * All files, those of a folder in the order of their names; hidden ones only where they are named.
   *
   * @throws UserException if there is no such file or folder
   */
  public static List<Path> of(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path one : named) {
      if (Files.isDirectory(one)) {
        try (Stream<Path> within = Files.walk(one)) {
          within.filter(Files::isRegularFile).filter(file -> !isHidden(one, file)).sorted().forEach(files::add);
        }
      } else if (Files.isReadable(one)) {
        files.add(one);
      } else {
        throw UserException.misused(one + " cannot be read; name files with a raw mail each, or folders of such files");
      }
    }
    return files;
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
