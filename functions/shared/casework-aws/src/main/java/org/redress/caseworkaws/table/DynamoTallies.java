package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.function.Supplier;
import org.redress.casework.KeyedHash;
import org.redress.casework.limits.Tallies;

/** Counts in the table, under keyed hashes of who did what. */
public final class DynamoTallies implements Tallies {

  private final CaseTable table;
  private final Supplier<KeyedHash> hash;

  /**
   * Wires the counts.
   *
   * @param hash asked for when there is something to count
   */
  public DynamoTallies(CaseTable table, Supplier<KeyedHash> hash) {
    this.table = table;
    this.hash = hash;
  }

  @Override
  public int countOne(String what, String who, Instant from, Instant until) {
    return table.countOne(Keys.limit(hash.get().hex(what + "\n" + who), from), until.getEpochSecond());
  }
}
