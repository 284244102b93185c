package org.redress.casework.evidence;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.redress.casework.Crockford;

/**
 * Under which a sealed file is kept: 160 random bits, which say nothing of the case, the file or its sender. It is drawn
 * once for each file and noted with it, so that an attempt after a crash writes where the one before it wrote.
 */
public record EvidenceKey(String value) {

  private static final int LENGTH = 32;
  private static final String SYMBOLS = Crockford.SYMBOLS.toLowerCase(Locale.ROOT);
  private static final Pattern FORM = Pattern.compile("[" + SYMBOLS + "]{" + LENGTH + "}");

  /** @throws IllegalArgumentException if {@code value} is not 32 symbols in lower case */
  public EvidenceKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("An evidence key is " + LENGTH + " symbols of Crockford's base 32");
    }
  }

  /**
   * Draws a key.
   *
   * @param random must be cryptographically strong
   */
  public static EvidenceKey random(RandomGenerator random) {
    StringBuilder symbols = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      symbols.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
    return new EvidenceKey(symbols.toString());
  }

  /** Where the original lies. */
  public String original() {
    return "evidence/" + value + "/original";
  }

  /** Where the copy lies that may be shown, if there is one. */
  public String copy() {
    return "evidence/" + value + "/copy";
  }

  @Override
  public String toString() {
    return value;
  }
}
