package org.redress.engines.faults;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Decides which calls meet a fault. The decision for the n-th call of an operation depends on the seed, the operation and
 * n alone, not on ids or times in the call nor on how threads take turns, so that a seed brings the same faults again.
 */
final class FaultPlan {

  private static final int REMEMBERED = 4096;

  private final long seed;
  private final FaultRates rates;
  private final Map<String, Long> ordinals = new HashMap<>();
  private final Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
  private final Map<String, Integer> inARow = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > REMEMBERED;
    }
  };

  FaultPlan(long seed, FaultRates rates) {
    this.seed = seed;
    this.rates = rates;
  }

  /** A fault for a call, with the chance to choose among its forms. */
  record Fault(FaultKind kind, SplittableRandom form) {}

  synchronized Optional<Fault> next(SdkCall call) {
    if (call.faults().isEmpty()) {
      return Optional.empty();
    }
    long ordinal = ordinals.merge(call.target(), 1L, Long::sum);
    SplittableRandom dice = new SplittableRandom(seed * 31 + call.target().hashCode() + (ordinal << 32));
    String request = call.identity();
    String caller = Thread.currentThread().threadId() + call.target();
    boolean allowed = Math.max(inARow.getOrDefault(request, 0), inARow.getOrDefault(caller, 0)) < rates.atMostInARow();
    for (FaultKind kind : call.faults()) {
      // Each kind rolls whether or not it may strike, so that the later rolls stay the same.
      if (dice.nextDouble() < rates.of(kind) && allowed) {
        inARow.merge(request, 1, Integer::sum);
        inARow.merge(caller, 1, Integer::sum);
        counts.merge(kind, 1L, Long::sum);
        return Optional.of(new Fault(kind, dice));
      }
    }
    inARow.remove(request);
    inARow.remove(caller);
    return Optional.empty();
  }

  synchronized Map<FaultKind, Long> counts() {
    Map<FaultKind, Long> all = new EnumMap<>(FaultKind.class);
    for (FaultKind kind : FaultKind.values()) {
      all.put(kind, counts.getOrDefault(kind, 0L));
    }
    return all;
  }
}
