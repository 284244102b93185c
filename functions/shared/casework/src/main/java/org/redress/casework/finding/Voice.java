package org.redress.casework.finding;

/**
 * What one detector says about a finding.
 *
 * @param detector its name: {@code pattern}, {@code personal-data}, {@code history}, {@code model}
 * @param probability its strongest, scaled so that {@link Finding#THRESHOLD} is where it begins to count
 */
public record Voice(String detector, double probability) {

  /** @throws IllegalArgumentException if the probability is none */
  public Voice {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1");
    }
  }

  /** Whether this detector would flag the clause by itself. */
  public boolean isFlagged() {
    return probability >= Finding.THRESHOLD;
  }
}
