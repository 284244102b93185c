package org.redress.reviewcases.own;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.reviewers.Declared;

/**
 * How somebody likes the console, by what they declared.
 *
 * @param chosen all that they declared, by name
 */
public record Likes(Map<String, String> chosen) {

  /** What is on or off. */
  public static final String COVERED = "covered";
  public static final String GREY = "grey";
  public static final String SHORTCUTS = "shortcuts";

  /** Whether the cases that they look at are counted for them. */
  static final String COUNTED = "counted";

  /** After how many cases, and after how many minutes, they want to be reminded of a pause. */
  static final String PAUSE_CASES = "pauseAfterCases";
  static final String PAUSE_MINUTES = "pauseAfterMinutes";

  /** Those of every form; the page about oneself has {@link #COUNTED} too. */
  static final List<String> OF_SCREENS = List.of(COVERED, GREY, SHORTCUTS);
  static final List<String> SWITCHES = List.of(COVERED, GREY, SHORTCUTS, COUNTED);
  static final List<String> NUMBERS = List.of(PAUSE_CASES, PAUSE_MINUTES);

  /** What is on unless they say otherwise. */
  private static final List<String> USUALLY_ON = List.of(SHORTCUTS, COUNTED);

  private static final String ON = "on";
  private static final String OFF = "off";
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  public Likes {
    chosen = Map.copyOf(chosen);
  }

  public static Likes of(Declared declared) {
    return new Likes(declared.preferences());
  }

  public boolean is(String like) {
    return chosen.getOrDefault(like, USUALLY_ON.contains(like) ? ON : OFF).equals(ON);
  }

  /** A number that they chose; empty if they want none. */
  Optional<Integer> number(String name) {
    return Optional.ofNullable(chosen.get(name)).filter(Likes::isNumber).map(Integer::valueOf);
  }

  /** Whether it is a whole number from 1 to 999. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  Likes with(String like, boolean on) {
    return with(like, on ? ON : OFF);
  }

  /** With a number; an empty one says that they want none. */
  Likes with(String name, String number) {
    Map<String, String> all = new HashMap<>(chosen);
    all.put(name, number);
    return new Likes(all);
  }

  /** For programs. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    SWITCHES.forEach(like -> json.put(like, is(like)));
    NUMBERS.forEach(name -> number(name).ifPresent(number -> json.put(name, number)));
    return json;
  }
}
