package org.redress.casework.timeline;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  /** An empty SHA-256 to fill; {@link #of} makes a digest of what it ends with. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The digest of all that {@code sha256} was filled with. */
  public static Digest of(MessageDigest sha256) {
    return new Digest(HexFormat.of().formatHex(sha256.digest()));
  }

  /** The digest of some content. */
  public static Digest over(byte[] content) {
    MessageDigest sha256 = sha256();
    sha256.update(content);
    return of(sha256);
  }

  @Override
  public String toString() {
    return hex;
  }
}
