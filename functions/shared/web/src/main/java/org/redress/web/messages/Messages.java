package org.redress.web.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, by key. A message may have places such as {@code {day}}. A key that is not there and a place
 * that is not filled are faults of the program and throw.
 */
public final class Messages {

  /** The languages that there are message files for; the first is the one that all others must match. */
  public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.of("gd", "GB"));

  private static final Map<String, String> NAMES = Map.of("en", "English", "gd", "G\u00E0idhlig");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

  /** The place that the organisation's name fills in every message. */
  static final String ORGANISATION = "organisation";
  private static final String NO_ORGANISATION = "Redress";

  private final Locale locale;
  private final Map<String, String> texts;
  private final String organisation;
  private final String page;

  private Messages(Locale locale, Map<String, String> texts, String organisation, String page) {
    this.locale = locale;
    this.texts = texts;
    this.organisation = organisation;
    this.page = page;
  }

  public static Messages english() {
    return in(Locale.UK);
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException if there is no message file for it
   */
  public static Messages in(Locale locale) {
    String file = OwnWords.fileName(locale);
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no " + file);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, UTF_8));
      Map<String, String> texts = new TreeMap<>();
      read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
      return new Messages(locale, texts, NO_ORGANISATION, "?");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** These words, spoken by an organisation: its name stands wherever a message has {@code {organisation}}. */
  public Messages of(String name) {
    return new Messages(locale, texts, name, page);
  }

  /** These words, some of them said otherwise. */
  Messages with(Map<String, String> changed) {
    Map<String, String> all = new TreeMap<>(texts);
    all.putAll(changed);
    return new Messages(locale, all, organisation, page);
  }

  /**
   * These words on a page.
   *
   * @param address of the page, up to where the language that it is asked for in is written
   */
  Messages on(String address) {
    return new Messages(locale, texts, organisation, address);
  }

  /** The address of the page in another language. */
  public String pageIn(Locale language) {
    return page + Languages.CHOICE + "=" + language.getLanguage();
  }

  /** A message without places. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * A message with its places filled.
   *
   * @throws IllegalArgumentException if there is no such message, or it has a place for which there is no value
   */
  public String text(String key, Map<String, ?> values) {
    return PLACE.matcher(template(key)).replaceAll(place -> {
      Object value = values.get(place.group(1));
      if (value == null && place.group(1).equals(ORGANISATION)) {
        return Matcher.quoteReplacement(organisation);
      }
      if (value == null) {
        throw new IllegalArgumentException("The message " + key + " needs a value for " + place.group(1));
      }
      return Matcher.quoteReplacement(value.toString());
    });
  }

  /** A day as people say it, such as Friday 4 December 2026. */
  public String day(LocalDate day) {
    return text("format.day", Map.of(
        "weekday", text("format.weekday." + day.getDayOfWeek().getValue()), "date", date(day)));
  }

  /** A day without its name, such as 4 December 2026. */
  public String date(LocalDate day) {
    return text("format.date", Map.of(
        "day", day.getDayOfMonth(), "month", text("format.month." + day.getMonthValue()), "year", day.getYear()));
  }

  /** Whether there is such a message. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** What a language calls itself. */
  public static String name(Locale language) {
    return NAMES.getOrDefault(language.getLanguage(), language.toLanguageTag());
  }

  /** The language as HTML names it. */
  public String language() {
    return locale.toLanguageTag();
  }

  public Set<String> keys() {
    return Set.copyOf(texts.keySet());
  }

  /** The names of a message's places. */
  public Set<String> places(String key) {
    return placesOf(template(key));
  }

  static Set<String> placesOf(String template) {
    Set<String> names = new TreeSet<>();
    PLACE.matcher(template).results().forEach(place -> names.add(place.group(1)));
    return names;
  }

  private String template(String key) {
    String template = texts.get(key);
    if (template == null) {
      throw new IllegalArgumentException("There is no message " + key);
    }
    return template;
  }
}
