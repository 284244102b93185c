package org.redress.casework.numbers;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;

/** The counts of a year, and what may be shown of them. */
final class YearOfCounts {

  private final List<YearMonth> months;
  private final List<Sums> sums;
  private final Sums sum;
  private final Predicate<YearMonth> isOver;

  YearOfCounts(List<YearMonth> months, List<Sums> sums, Predicate<YearMonth> isOver) {
    this.months = months;
    this.sums = sums;
    this.sum = Sums.of(sums);
    this.isOver = isOver;
  }

  PublicYear shown(int year, boolean over, List<ClauseId> listed) {
    SequencedMap<String, Counter> clauses = clauses(listed);
    Whole received = Whole.of(List.of(monthly(Sums::received), yearly(Sums.RECEIVED.values(), over)));
    Whole decided = Whole.of(
        List.of(
            monthly(Sums::decided), yearly(Sums.DECIDED.values(), over), yearly(Sums.WAITED.values(), over)));
    return new PublicYear(
        year, over, months(received, decided), shown(Sums.RECEIVED, over, received),
        shown(Sums.DECIDED, over, decided), shown(Sums.WAITED, over, decided),
        shown(clauses, over, Whole.atLeast(sum.upheld())));
  }

  private List<PublicMonth> months(Whole allReceived, Whole allDecided) {
    List<Shown> received = Suppression.of(monthly(Sums::received), allReceived);
    List<Shown> decided = Suppression.of(monthly(Sums::decided), allDecided);
    List<Shown> withdrawn = alone(Counter.WITHDRAWN);
    List<Shown> merged = alone(Counter.MERGED);
    List<Shown> asked = alone(Counter.REVIEW_ASKED);
    List<Shown> reviewed = alone(Counter.REVIEWED);
    return IntStream.range(0, months.size())
        .mapToObj(
            i -> new PublicMonth(
                months.get(i), isOver.test(months.get(i)), received.get(i), decided.get(i), withdrawn.get(i),
                merged.get(i), asked.get(i), reviewed.get(i)))
        .toList();
  }

  /** What is counted in no other way, so that nobody knows the sum. */
  private List<Shown> alone(Counter counter) {
    return monthly(each -> each.of(counter)).stream().map(Count::shown).toList();
  }

  private List<Count> monthly(ToLongFunction<Sums> count) {
    return IntStream.range(0, months.size())
        .mapToObj(i -> new Count(count.applyAsLong(sums.get(i)), !isOver.test(months.get(i))))
        .toList();
  }

  private List<Count> yearly(Collection<Counter> counters, boolean over) {
    return counters.stream().map(counter -> new Count(sum.of(counter), !over)).toList();
  }

  private <K> SequencedMap<K, Shown> shown(SequencedMap<K, Counter> counters, boolean over, Whole whole) {
    List<Shown> shown = Suppression.of(yearly(counters.sequencedValues(), over), whole);
    SequencedMap<K, Shown> named = new LinkedHashMap<>();
    counters.sequencedKeySet().forEach(key -> named.put(key, shown.get(named.size())));
    return named;
  }

  private SequencedMap<String, Counter> clauses(List<ClauseId> listed) {
    SequencedMap<String, Counter> clauses = new LinkedHashMap<>();
    Stream.concat(
        listed.stream().map(Counter::clause), sum.counts().keySet().stream().filter(Counter::isClause).sorted())
        .forEach(counter -> clauses.put(counter.clauseId(), counter));
    return clauses;
  }
}
