package org.redress.engines.ledger;

/**
 * What one operation came to.
 *
 * @param calls as the code made them
 * @param attempts requests that were sent, with the SDK's own retries
 * @param readUnits capacity units consumed by reads of tables and indexes
 * @param writeUnits capacity units consumed by writes
 */
public record Tally(long calls, long attempts, double readUnits, double writeUnits) {

  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(calls + other.calls, attempts + other.attempts, readUnits + other.readUnits,
        writeUnits + other.writeUnits);
  }
}
