package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jar that a function is deployed as.
 *
 * @param clients the AWS services whose clients are in it
 */
record FunctionJar(String function, long bytes, SortedSet<String> clients) {

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
          jars.add(new FunctionJar(function, Files.size(jar), clients(jar)));
        }
      }
    }
    return jars;
  }

  private static SortedSet<String> clients(Path jar) throws IOException {
    SortedSet<String> clients = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .map(entry -> CLIENT.matcher(entry.getName()))
          .filter(Matcher::matches)
          .forEach(client -> clients.add(client.group(1)));
    }
    return clients;
  }
}
