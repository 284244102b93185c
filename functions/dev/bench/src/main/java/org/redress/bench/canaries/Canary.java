package org.redress.bench.canaries;

import java.util.Arrays;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that stands in one place alone, where one person alone has left it.
 *
 * @param person the person's number
 */
public record Canary(Place place, int person) implements Comparable<Canary> {

  private static final String SONG = "kanari";
  private static final Pattern HEARD = Pattern.compile(
      SONG + "(" + Arrays.stream(Place.values()).map(Canary::named).collect(Collectors.joining("|")) + ")(\\d{4})k");

  /** Where somebody's words may come from. */
  public enum Place {
    /** The name on their own report and mails. */
    NAME,
    /** Their address. */
    ADDRESS,
    /** The account in a report by the form. */
    REPORT,
    /** A report by mail. */
    LETTER,
    /** A file with it. */
    FILE,
    /** What they added to it later. */
    LATER,
    /** What they wrote to somebody else's case. */
    ELSEWHERE,
    /** A mail of theirs that was put aside. */
    ASIDE,
    /** Their account on a platform, in somebody else's report about them. */
    HANDLE,
    /** What they are said to have posted, in the same report. */
    POST
  }

  /** What is to be written. */
  public String word() {
    return SONG + named(place) + String.format("%04dk", person);
  }

  /** All that a text has, whatever its letters' case. */
  public static NavigableSet<Canary> in(String text) {
    NavigableSet<Canary> found = new TreeSet<>();
    Matcher heard = HEARD.matcher(text.toLowerCase(Locale.ROOT));
    while (heard.find()) {
      found.add(new Canary(Place.valueOf(heard.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(heard.group(2))));
    }
    return found;
  }

  /** All of some people. */
  public static NavigableSet<Canary> of(Stream<Member> people) {
    return people.flatMap(member -> Stream.of(Place.values()).map(member::canary))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public int compareTo(Canary other) {
    return word().compareTo(other.word());
  }

  @Override
  public String toString() {
    return word();
  }

  private static String named(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }
}
