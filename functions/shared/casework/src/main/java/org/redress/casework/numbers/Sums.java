package org.redress.casework.numbers;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.redress.casework.Outcome;

/** What was counted in a month or a year. */
record Sums(Map<Counter, Long> counts) {

  static final SequencedMap<Channel, Counter> RECEIVED = keyed(Channel.values(), Counter::received);
  static final SequencedMap<Outcome.Name, Counter> DECIDED = keyed(Outcome.Name.values(), Counter::outcome);
  static final SequencedMap<Waited, Counter> WAITED = keyed(Waited.values(), Counter::waited);

  private static final List<Counter> UPHELD = List.of(
      Counter.outcome(Outcome.Name.REFERRED), Counter.outcome(Outcome.Name.RESOLVED_INFORMALLY));

  static Sums of(Collection<Sums> months) {
    Map<Counter, Long> sums = new HashMap<>();
    months.forEach(month -> month.counts.forEach((counter, count) -> sums.merge(counter, count, Long::sum)));
    return new Sums(sums);
  }

  long of(Counter counter) {
    return counts.getOrDefault(counter, 0L);
  }

  long received() {
    return all(RECEIVED.values());
  }

  long decided() {
    return all(DECIDED.values());
  }

  long upheld() {
    return all(UPHELD);
  }

  long all(Collection<Counter> counters) {
    return counters.stream().mapToLong(this::of).sum();
  }

  private static <K> SequencedMap<K, Counter> keyed(K[] keys, Function<K, Counter> counter) {
    SequencedMap<K, Counter> keyed = new LinkedHashMap<>();
    Arrays.stream(keys).forEach(key -> keyed.put(key, counter.apply(key)));
    return keyed;
  }
}
