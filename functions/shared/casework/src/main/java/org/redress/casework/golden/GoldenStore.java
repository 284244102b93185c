package org.redress.casework.golden;

import java.time.Instant;
import java.util.List;

/** Keeps chosen cases; the transitions that decide them write them. Reads see every acknowledged write. */
public interface GoldenStore {

  /** Those that were decided from one time to another, in the order of their weeks. */
  List<Golden> decided(Instant from, Instant to);

  /**
   * Keeps one at the version after the one that is kept.
   *
   * @return whether it is what is kept now, by this call or by an earlier attempt at it
   */
  boolean keep(Golden golden);
}
