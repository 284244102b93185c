package org.redress.local.licences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the build says that each function is made of. */
final class Boms {

  private static final Path FUNCTIONS = Path.of("../..");
  private static final List<String> NO_FUNCTIONS = List.of("dev", "shared");

  private Boms() {}

  /** The functions, and where the build writes what each is made of. */
  static SortedMap<String, Path> files() throws IOException {
    try (Stream<Path> folders = Files.list(FUNCTIONS)) {
      SortedMap<String, Path> files = new TreeMap<>();
      folders.filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !NO_FUNCTIONS.contains(name))
          .forEach(name -> files.put(name, FUNCTIONS.resolve(name).resolve("target").resolve(name + "-bom.json")));
      return files;
    }
  }

  /** All libraries of others, with the functions that each is in. */
  static SortedMap<Component, SortedSet<String>> libraries() throws IOException {
    SortedMap<Component, SortedSet<String>> libraries = new TreeMap<>();
    files().forEach(
        (function, file) -> read(file).path("components")
            .valueStream()
            .map(Component::of)
            .filter(component -> !component.isOurs())
            .forEach(component -> libraries.computeIfAbsent(component, _ -> new TreeSet<>()).add(function)));
    return libraries;
  }

  static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is made by 'mvn -DskipTests package'", e);
    }
  }
}
