package org.redress.web.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an organisation says in words of its own: files with the names of those that are shipped, such as
 * {@code messages_en.properties}, that hold only the messages it changes.
 *
 * @param folder where its files are; empty for the shipped words alone
 */
public record OwnWords(Optional<Path> folder) {

  /** The shipped words. */
  public static final OwnWords NONE = new OwnWords(Optional.empty());

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException naming file and message, if one changes what is not there, or has a place that nothing
   *         will fill
   */
  public Messages in(Locale locale) {
    Messages shipped = Messages.in(locale);
    Optional<Path> file = folder.map(path -> path.resolve(fileName(locale))).filter(Files::isRegularFile);
    return file.isEmpty() ? shipped : shipped.with(changed(file.get(), shipped));
  }

  /** What the file of a language is called. */
  public static String fileName(Locale locale) {
    return "messages_" + locale.getLanguage() + ".properties";
  }

  private static Map<String, String> changed(Path file, Messages shipped) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      read.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": cannot be read as a properties file in UTF-8", e);
    }
    Map<String, String> changed = new TreeMap<>();
    for (String key : read.stringPropertyNames()) {
      String text = read.getProperty(key);
      if (!shipped.has(key)) {
        throw new IllegalArgumentException(file + ": there is no message " + key + " to change");
      }
      Set<String> known = shipped.places(key);
      for (String place : Messages.placesOf(text)) {
        if (!known.contains(place) && !place.equals(Messages.ORGANISATION)) {
          throw new IllegalArgumentException(
              file + ": " + key + " has the place {" + place + "}, which nothing fills; it may have " + known);
        }
      }
      changed.put(key, text);
    }
    return changed;
  }
}
