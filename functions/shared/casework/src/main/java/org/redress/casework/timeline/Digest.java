package org.redress.casework.timeline;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest, written as 64 lower-case hexadecimal digits. */
public record Digest(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** @throws IllegalArgumentException if {@code hex} is not 64 lower-case hexadecimal digits */
  public Digest {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits");
    }
  }

  static Digest of(byte[] sha256) {
    return new Digest(HexFormat.of().formatHex(sha256));
  }

  @Override
  public String toString() {
    return hex;
  }
}
