package org.redress.casework.finding;

/**
 * What was not screened: 'not screened by {@code detector}, because {@code because}'.
 *
 * @param detector a detector's name, or {@link #EVERYTHING}
 * @param because the end of that sentence; holds none of the report's words
 */
public record Gap(String detector, String because) {

  /** No detector read it. */
  public static final String EVERYTHING = "any detector";

  boolean isOfEverything() {
    return detector.equals(EVERYTHING);
  }
}
