package org.redress.casework.reviewers;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reviewer says of themselves.
 *
 * @param subject by what the identity provider knows them
 * @param version raised by one with every change; 0 while they said nothing
 * @param conflicts what they are too near to, and since when that is known
 * @param preferences how they like the console, by the console's own names
 * @param onDuty whether urgent cases alert them
 */
public record Declared(
    String subject, int version, SortedMap<Concern, Instant> conflicts, Map<String, String> preferences,
    boolean onDuty) {

  /** @throws IllegalArgumentException if there is no subject */
  public Declared {
    if (subject.isBlank()) {
      throw new IllegalArgumentException("A reviewer has a subject");
    }
    conflicts = Collections.unmodifiableSortedMap(new TreeMap<>(conflicts));
    preferences = Map.copyOf(preferences);
  }

  /** Of somebody who said nothing yet. */
  public static Declared nothing(String subject) {
    return new Declared(subject, 0, Collections.emptySortedMap(), Map.of(), false);
  }

  /** With one more conflict; one that was declared before keeps its time. */
  public Declared conflict(Concern conflict, Instant now) {
    SortedMap<Concern, Instant> all = new TreeMap<>(conflicts);
    all.putIfAbsent(conflict, now);
    return new Declared(subject, version + 1, all, preferences, onDuty);
  }

  /** Without a conflict that is none any more. */
  public Declared without(Concern conflict) {
    SortedMap<Concern, Instant> all = new TreeMap<>(conflicts);
    all.remove(conflict);
    return new Declared(subject, version + 1, all, preferences, onDuty);
  }

  public Declared preferring(Map<String, String> so) {
    return new Declared(subject, version + 1, conflicts, so, onDuty);
  }

  public Declared onDuty(boolean on) {
    return new Declared(subject, version + 1, conflicts, preferences, on);
  }

  /** Says whose to whoever knows the subjects. */
  @Override
  public String toString() {
    return "Declared[" + subject + " " + version + "]";
  }
}
