package org.redress.screening.check;

import java.util.Comparator;

/**
 * Something wrong in a data file.
 *
 * @param file what the file is called
 * @param line from 1; 0 when it concerns the file as a whole
 * @param place such as {@code clauses[3].id}; empty for the file as a whole
 */
public record Fault(String file, int line, String place, String what) implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
      .thenComparingInt(Fault::line)
      .thenComparing(Fault::place)
      .thenComparing(Fault::what);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** As editors know it: {@code file:line: place: what}. */
  @Override
  public String toString() {
    return file + ":" + (line > 0 ? line + ":" : "") + " " + (place.isEmpty() ? "" : place + ": ") + what;
  }
}
