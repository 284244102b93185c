package org.redress.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message file of the mails in one language: its sentences by key, with places like <code>{reference}</code>. */
final class Wording {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Locale language;
  private final Properties sentences;

  private Wording(Locale language, Properties sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** @throws IllegalArgumentException if there is no message file for the language */
  static Wording in(Locale language) {
    String name = "mails_" + language.toLanguageTag() + ".properties";
    Properties sentences = new Properties();
    try (InputStream file = Wording.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no message file " + name);
      }
      sentences.load(new InputStreamReader(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Wording(language, sentences);
  }

  Locale language() {
    return language;
  }

  /**
   * A sentence with its places filled.
   *
   * @throws IllegalArgumentException if there is no such sentence, or nothing for one of its places
   */
  String say(String key, Map<String, String> places) {
    String sentence = Optional.ofNullable(sentences.getProperty(key))
        .orElseThrow(() -> new IllegalArgumentException("The mails have no sentence " + key));
    return PLACE.matcher(sentence).replaceAll(place -> quoted(key, place, places));
  }

  private static String quoted(String key, MatchResult place, Map<String, String> places) {
    String filled = Optional.ofNullable(places.get(place.group(1)))
        .orElseThrow(() -> new IllegalArgumentException("Nothing was given for " + place.group() + " of " + key));
    return Matcher.quoteReplacement(filled);
  }
}
