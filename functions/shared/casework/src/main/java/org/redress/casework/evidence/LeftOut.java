package org.redress.casework.evidence;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the original says of itself and the copy does not. The values are as they stand in the file: anybody may have
 * written them.
 *
 * @param position whether it says where it was taken; the place itself is not read out
 * @param camera make and model
 * @param taken the time of day where it was taken
 * @param author whom it names as its author
 * @param thumbnail whether it carries a small picture of its own, which may show what was cut off or covered
 * @param comment whether it carries other words
 */
public record LeftOut(
    boolean position,
    Optional<String> camera,
    Optional<LocalDateTime> taken,
    Optional<String> author,
    boolean thumbnail,
    boolean comment) {

  /** Nothing was found. */
  public static final LeftOut NOTHING = new LeftOut(
      false, Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** Keeps people's names and whereabouts out of logs. */
  @Override
  public String toString() {
    return "LeftOut[position " + position + "]";
  }
}
