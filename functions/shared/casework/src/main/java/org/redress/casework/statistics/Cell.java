package org.redress.casework.statistics;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What stands in a place of a {@link Table}. */
public sealed interface Cell {

  /** A name of something: a week, a clause's id, a stage, a reviewer's subject. */
  record Name(String text) implements Cell {}

  record Count(long count) implements Cell {}

  /**
   * A number of which it is only known that it is not less.
   *
   * @param count as far as it was counted
   */
  record AtLeast(long count) implements Cell {}

  /**
   * A share of a whole.
   *
   * @param share from 0 to 1; empty where the whole is nothing
   */
  record Share(Optional<Double> share) implements Cell {}

  /** A time within which something was done; empty where nothing was done, or some of it took longer than is told apart. */
  record Within(Optional<Duration> time) implements Cell {}

  /** As programs read it: a share from 0 to 1, a time in hours. */
  default String plain() {
    return switch (this) {
      case Name(String text) -> text;
      case Count(long count) -> Long.toString(count);
      case AtLeast(long count) -> count + "+";
      case Share(Optional<Double> share) ->
        share.map(part -> String.format(Locale.ROOT, "%.3f", part)).orElse("");
      case Within(Optional<Duration> time) -> time.map(within -> Long.toString(within.toHours())).orElse("");
    };
  }
}
