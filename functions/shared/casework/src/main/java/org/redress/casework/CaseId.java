package org.redress.casework;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The id of a case: ten symbols of Crockford's base 32 (50 random bits), which people see as the {@link #reference()
 * reference}. It is no secret: to read a case it takes the receipt code as well.
 */
public record CaseId(String value) implements NoticeOwner, Comparable<CaseId> {

  private static final int LENGTH = 10;
  private static final String PREFIX = "RD";
  private static final Pattern FORM = Pattern.compile("[" + Crockford.SYMBOLS + "]{" + LENGTH + "}");

  /** Stands in for a reference that cannot be one, so that it takes as long as any other that is wrong. */
  public static final CaseId NOBODYS = new CaseId("0000000000");

  /** @throws IllegalArgumentException if {@code value} is not ten symbols in upper case */
  public CaseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A case id is " + LENGTH + " symbols of Crockford's base 32");
    }
  }

  /**
   * Draws an id.
   *
   * @param random must be cryptographically strong, so that ids cannot be told in advance
   */
  public static CaseId random(RandomGenerator random) {
    StringBuilder symbols = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      symbols.append(Crockford.SYMBOLS.charAt(random.nextInt(Crockford.SYMBOLS.length())));
    }
    return new CaseId(symbols.toString());
  }

  /**
   * Reads a reference as a person types it: in either case, with or without {@code RD} and hyphens, with O for 0 and I or
   * L for 1.
   */
  public static Optional<CaseId> parse(String typed) {
    String symbols = Crockford.read(typed);
    if (symbols.length() == PREFIX.length() + LENGTH && symbols.startsWith(PREFIX)) {
      symbols = symbols.substring(PREFIX.length());
    }
    return FORM.matcher(symbols).matches() ? Optional.of(new CaseId(symbols)) : Optional.empty();
  }

  /** How people see the id: {@code RD-7K2M9-QXW4T}. */
  public String reference() {
    return PREFIX + "-" + value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }

  @Override
  public String token() {
    return value;
  }

  @Override
  public int compareTo(CaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
