package org.redress.screening.data;

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

/**
 * An organisation's own data files, under the names of those that they replace; for what is not there the shipped one is
 * read. It knows no detector, so that who needs the catalogue alone carries no more.
 *
 * @param files by name, such as {@code catalogue.json}
 */
public record OwnFolder(Map<String, Path> files) {

  /** The environment variable that names the folder; none or blank for the shipped files. */
  public static final String VARIABLE = "CATALOGUE_FOLDER";

  private static final List<String> NAMES = List.of(
      "catalogue.json", "patterns.json", "personal-data.json", "thresholds.json", "history.json", "signposts.json",
      "settings.json", "messages_en.properties", "messages_gd.properties");

  /** No files of its own. */
  public static final OwnFolder NONE = new OwnFolder(Map.of());

  public OwnFolder {
    files = Map.copyOf(files);
  }

  /** As a function's environment says. */
  public static OwnFolder of(Map<String, String> environment) {
    String folder = environment.getOrDefault(VARIABLE, "").strip();
    return folder.isEmpty() ? NONE : at(Path.of(folder));
  }

  /**
   * Own files.
   *
   * @param path a folder of them, or a file, which is then the catalogue
   * @throws DataFileException if there is neither, or a folder without any of them
   */
  public static OwnFolder at(Path path) {
    if (Files.isRegularFile(path)) {
      return new OwnFolder(Map.of("catalogue.json", path));
    }
    Map<String, Path> own = new HashMap<>();
    for (String name : NAMES) {
      Path file = path.resolve(name);
      if (Files.isRegularFile(file)) {
        own.put(name, file);
      }
    }
    if (own.isEmpty()) {
      throw new DataFileException(path + ": there is no catalogue.json, nor any other file of an organisation's own");
    }
    return new OwnFolder(own);
  }

  /**
   * Reads the own file of a name, or the shipped one.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public <T> T read(String name, BiFunction<InputStream, String, T> reader, Supplier<T> shipped) {
    Optional<Path> file = Optional.ofNullable(files.get(name));
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
