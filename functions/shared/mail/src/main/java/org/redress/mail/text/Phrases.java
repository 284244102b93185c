package org.redress.mail.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Lists of phrases in several languages, kept as data: one a line, in small letters; {@code #} begins a remark. */
public final class Phrases {

  private Phrases() {}

  /**
   * Reads a list.
   *
   * @param resource beside the class that asks
   */
  public static List<String> read(Class<?> owner, String resource) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + resource);
      }
      return new BufferedReader(new InputStreamReader(stream, UTF_8)).lines()
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
