package org.redress.casework;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Random digits that tell one thing from all others. */
public final class RandomHex {

  private RandomHex() {}

  /**
   * Two lower-case hexadecimal digits for each byte.
   *
   * @param random cryptographically strong, where nobody may guess the digits
   */
  public static String of(int bytes, RandomGenerator random) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
