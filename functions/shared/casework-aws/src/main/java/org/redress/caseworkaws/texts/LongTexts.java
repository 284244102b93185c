package org.redress.caseworkaws.texts;

/** Keeps texts that are too long for an item of the table. */
public interface LongTexts {

  /**
   * Where a text is kept, and how to know it again.
   *
   * @param sha256 in lower-case hexadecimal digits
   * @param length in bytes
   */
  record Kept(String key, String sha256, int length) {}

  /** Keeps a text under a key that was never used before. */
  Kept keep(String key, byte[] text);

  /**
   * Reads a text.
   *
   * @throws IllegalStateException if what is found is not what was kept
   */
  byte[] read(Kept kept);

  /** Whether a text is still there. */
  boolean has(Kept kept);

  /** Removes a text that nothing refers to. A failure is logged only: a text too many does no harm. */
  void drop(Kept kept);
}
