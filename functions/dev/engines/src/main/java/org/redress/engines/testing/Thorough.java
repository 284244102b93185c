package org.redress.engines.testing;

/**
 * How much a test tries that could try for ever. {@code -Dredress.thorough=true} makes it try all that there is, as
 * {@code .ci/run --thorough} does; else it tries as much as somebody waits for.
 */
public final class Thorough {

  private static final boolean ON = Boolean.getBoolean("redress.thorough");

  private Thorough() {}

  /** So many, or all when tests are to be thorough. */
  public static int times(int usual, int all) {
    return ON ? all : usual;
  }

  /** Whether something is among the one in so many that are tried: the same ones each time, or all. */
  public static boolean tries(Object something, int oneIn) {
    return ON || Math.floorMod(something.hashCode(), oneIn) == 0;
  }
}
