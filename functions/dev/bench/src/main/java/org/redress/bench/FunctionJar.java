package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jar that a function is deployed as.
 *
 * @param unzipped its bytes where Lambda has unpacked it
 * @param clients the AWS services whose clients are in it
 * @param platforms those whose machine code is in it
 */
record FunctionJar(
    String function, long bytes, long unzipped, SortedSet<String> clients, SortedSet<String> platforms) {

  private static final Pattern MACHINE_CODE = Pattern.compile(".*/native/([a-z0-9-]+)/[^/]+\\.(?:so|dll|dylib)");

  private static final Pattern CLIENT = Pattern
      .compile("software/amazon/awssdk/services/([a-z0-9]+)/[A-Za-z0-9]+Client\\.class");

  /** The jars of all functions that were built, in the order of their names. */
  static List<FunctionJar> all(Path project) throws IOException {
    List<FunctionJar> jars = new ArrayList<>();
    try (Stream<Path> folders = Files.list(project.resolve("functions"))) {
      for (Path folder : folders.sorted().toList()) {
        String function = folder.getFileName().toString();
        Path jar = folder.resolve("target").resolve(function + "-lambda.jar");
        if (Files.exists(jar)) {
          jars.add(read(function, jar));
        }
      }
    }
    return jars;
  }

  private static FunctionJar read(String function, Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return new FunctionJar(
          function, Files.size(jar), file.stream().mapToLong(JarEntry::getSize).sum(), found(CLIENT, file),
          found(MACHINE_CODE, file));
    }
  }

  private static SortedSet<String> found(Pattern pattern, JarFile file) {
    return file.stream()
        .map(entry -> pattern.matcher(entry.getName()))
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
