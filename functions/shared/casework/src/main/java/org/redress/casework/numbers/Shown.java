package org.redress.casework.numbers;

import java.util.OptionalLong;

/**
 * A count as everybody may see it: it lies between two numbers.
 *
 * @param most empty where the count is not shown
 */
public record Shown(long least, OptionalLong most) {

  /** The least count that is shown as it is, but for 0. */
  public static final int SMALLEST = 5;

  static final Shown NOT = new Shown(0, OptionalLong.empty());

  /** Says no more than that there may be a few. */
  static final Shown FEW = between(0, SMALLEST - 1);

  static Shown between(long least, long most) {
    return new Shown(least, OptionalLong.of(most));
  }

  public boolean isExact() {
    return most.isPresent() && most.getAsLong() == least;
  }

  /** Whether it says that there are fewer than {@link #SMALLEST}. */
  public boolean isFew() {
    return !isExact() && most.isPresent() && most.getAsLong() < SMALLEST;
  }

  public boolean isHidden() {
    return most.isEmpty();
  }
}
