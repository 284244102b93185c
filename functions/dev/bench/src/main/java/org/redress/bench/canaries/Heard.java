package org.redress.bench.canaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The canaries that sing in the bytes of files, in their names, and in what is written in base 64 there. */
public final class Heard {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}");
  private static final int GROUP = 4;

  private Heard() {}

  /** Those in a file. */
  public static NavigableSet<Canary> in(Path file) throws IOException {
    return in(Files.readString(file, ISO_8859_1));
  }

  /** Those in all files below a folder, and in their names, but for one folder there. */
  public static NavigableSet<Canary> in(Path root, Path but) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).filter(file -> !root.relativize(file).startsWith(but)).toList();
    }
    NavigableSet<Canary> heard = new TreeSet<>();
    for (Path file : files) {
      heard.addAll(Canary.in(root.relativize(file).toString()));
      heard.addAll(in(file));
    }
    return heard;
  }

  private static NavigableSet<Canary> in(String text) {
    NavigableSet<Canary> heard = Canary.in(text);
    Matcher run = BASE64.matcher(text);
    while (run.find()) {
      for (int skip = 0; skip < GROUP; skip++) {
        int from = run.start() + skip;
        String whole = text.substring(from, from + (run.end() - from) / GROUP * GROUP);
        heard.addAll(Canary.in(new String(Base64.getDecoder().decode(whole), ISO_8859_1)));
      }
    }
    return heard;
  }
}
