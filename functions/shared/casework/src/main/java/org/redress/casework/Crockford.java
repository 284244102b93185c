package org.redress.casework;

import java.util.Locale;

/** Crockford's base 32: 32 symbols that people can read out and type without mistaking one for another. */
public final class Crockford {

  public static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  public static final int BITS_PER_SYMBOL = 5;

  private Crockford() {}

  /** The symbols that a person meant: in upper case, without blanks and hyphens, O read as 0 and I and L as 1. */
  public static String read(String typed) {
    return typed.toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
