package org.redress.engines.faults;

/**
 * How often each fault is injected into the calls that it applies to, each from 0 (never) to 1 (always).
 *
 * @param atMostInARow after so many faults in a row for the same request, or for the same operation on the same thread,
 *        the call is let through, so that a caller with retries can finish
 */
public record FaultRates(double conflict, double throttled, double replyLost, double staleIndex, double emptyPage,
    int atMostInARow) {

  public FaultRates {
    for (double rate : new double[]{conflict, throttled, replyLost, staleIndex, emptyPage}) {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException("A rate is a number from 0 to 1");
      }
    }
    if (atMostInARow < 1) {
      throw new IllegalArgumentException("At least one fault in a row must be allowed");
    }
  }

  /** No faults. */
  public static FaultRates none() {
    return new FaultRates(0, 0, 0, 0, 0, 1);
  }

  /** Enough of each kind to be met in a short test, and at most two in a row. */
  public static FaultRates usual() {
    return new FaultRates(0.15, 0.1, 0.1, 0.2, 0.2, 2);
  }

  /** One kind of fault alone, whenever it applies. */
  public static FaultRates only(FaultKind kind, int atMostInARow) {
    return new FaultRates(rate(kind, FaultKind.CONFLICT), rate(kind, FaultKind.THROTTLED),
        rate(kind, FaultKind.REPLY_LOST), rate(kind, FaultKind.STALE_INDEX), rate(kind, FaultKind.EMPTY_PAGE),
        atMostInARow);
  }

  private static double rate(FaultKind wanted, FaultKind kind) {
    return wanted == kind ? 1 : 0;
  }

  double of(FaultKind kind) {
    return switch (kind) {
      case CONFLICT -> conflict;
      case THROTTLED -> throttled;
      case REPLY_LOST -> replyLost;
      case STALE_INDEX -> staleIndex;
      case EMPTY_PAGE -> emptyPage;
    };
  }
}
