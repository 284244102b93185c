package org.redress.casework.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Digests named values so that two different contents never look the same: each value is preceded by its length in
 * bytes, and a map is taken in the order of its keys.
 */
public final class Digester {

  private final MessageDigest sha256 = Digest.sha256();

  public Digester add(byte[] bytes) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha256.update(bytes);
    return this;
  }

  public Digester add(String text) {
    return add(text.getBytes(UTF_8));
  }

  public Digester add(long number) {
    return add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  public Digester add(Map<String, ?> named) {
    SortedMap<String, ?> sorted = new TreeMap<>(named);
    add(sorted.size());
    sorted.forEach((name, value) -> add(name).add(value.toString()));
    return this;
  }

  /** The digest of all that was added; this digester must not be used afterwards. */
  public Digest digest() {
    return Digest.of(sha256);
  }
}
