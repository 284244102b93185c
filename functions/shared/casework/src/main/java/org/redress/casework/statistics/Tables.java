package org.redress.casework.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.golden.Agreement;
import org.redress.casework.golden.Golden;
import org.redress.casework.review.Opinion.View;
import org.redress.casework.statistics.Table.Kind;

/** Makes tables of what was counted. */
final class Tables {

  /** Open cases are told apart by how many weeks they are old: fewer than each of these, or as many as the last. */
  private static final List<Integer> AGES = List.of(1, 2, 4, 8);

  private static final List<Measure> OF_A_WEEK = List.of(
      Measure.RECEIVED, Measure.REVIEWED, Measure.WITHDRAWN, Measure.MERGED, Measure.REOPENED, Measure.APPEALED);

  private final SortedMap<Week, Map<Measure, Long>> counted;
  private final Week first;
  private final Week last;

  /** What happened in all weeks that are told of. */
  private final Map<Measure, Long> sums;

  /** Of what stands somewhere now, whenever it came. */
  private final Map<Measure, Long> standing;

  Tables(SortedMap<Week, Map<Measure, Long>> counted, Week first, Week last) {
    this.counted = counted;
    this.first = first;
    this.last = last;
    this.sums = sum(counted.tailMap(first).values());
    this.standing = sum(counted.values());
  }

  List<Table> all(List<Stage.Name> open, Map<Stage.Name, Integer> overdue, int mostOverdue) {
    return List.of(
        weekly(), spreads(Kind.FIRST_LOOK, Measure::looked), spreads(Kind.FIRST_OUTCOME, Measure::decided), outcomes(),
        clauses(), open(open, overdue, mostOverdue), precision(), reviewers());
  }

  private Table weekly() {
    List<String> columns = new ArrayList<>(List.of("week"));
    OF_A_WEEK.forEach(measure -> columns.add(measure.name()));
    columns.add("decided");
    return new Table(Kind.WEEKS, columns, ofEachWeek((counts, row) -> {
      OF_A_WEEK.forEach(measure -> row.add(number(counts, measure)));
      row.add(new Cell.Count(Spread.of(counts, Measure::decided).count()));
    }));
  }

  private Table spreads(Kind kind, Function<Took, Measure> measure) {
    return new Table(kind, List.of("week", "count", "median", "ninetieth"), ofEachWeek((counts, row) -> {
      Spread spread = Spread.of(counts, measure);
      row.add(new Cell.Count(spread.count()));
      row.add(within(spread.median()));
      row.add(within(spread.ninetieth()));
    }));
  }

  private Table outcomes() {
    return new Table(
        Kind.OUTCOMES, List.of("outcome", "count"),
        Arrays.stream(Outcome.Name.values())
            .map(outcome -> List.<Cell>of(name(outcome), number(sums, Measure.outcome(outcome))))
            .toList());
  }

  private Table clauses() {
    return new Table(
        Kind.CLAUSES, List.of("clause", "count"),
        clauses(Measure::breached)
            .sorted(
                Comparator.comparingLong((ClauseId clause) -> -count(sums, Measure.clause(clause)))
                    .thenComparing(ClauseId::value))
            .map(clause -> List.<Cell>of(name(clause), number(sums, Measure.clause(clause))))
            .toList());
  }

  private Table open(List<Stage.Name> stages, Map<Stage.Name, Integer> overdue, int most) {
    List<String> columns = new ArrayList<>(List.of("stage"));
    AGES.forEach(weeks -> columns.add("under" + weeks + "Weeks"));
    columns.addAll(List.of("older", "all", "overdue"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Stage.Name stage : stages) {
      List<Cell> row = new ArrayList<>(List.of(name(stage)));
      ages(Measure.open(stage)).forEach(count -> row.add(new Cell.Count(count)));
      row.add(number(standing, Measure.open(stage)));
      int late = overdue.getOrDefault(stage, 0);
      row.add(late < most ? new Cell.Count(late) : new Cell.AtLeast(late));
      rows.add(row);
    }
    return new Table(Kind.OPEN, columns, rows);
  }

  private List<Long> ages(Measure measure) {
    Long[] ages = new Long[AGES.size() + 1];
    Arrays.fill(ages, 0L);
    counted.forEach((week, counts) -> {
      long weeks = week.until(last);
      int age = (int) AGES.stream().filter(under -> weeks >= under).count();
      ages[age] += count(counts, measure);
    });
    return List.of(ages);
  }

  private Table precision() {
    List<List<Cell>> rows = clauses(Measure::judged).sorted(Comparator.comparing(ClauseId::value)).map(clause -> {
      long right = count(sums, Measure.opinion(clause, View.AGREES));
      long wrong = count(sums, Measure.opinion(clause, View.DISAGREES));
      Optional<Double> share = right + wrong == 0
          ? Optional.empty()
          : Optional.of((double) right / (right + wrong));
      return List.of(
          name(clause), new Cell.Count(right), new Cell.Count(wrong),
          number(sums, Measure.opinion(clause, View.ADDED)), new Cell.Share(share));
    }).toList();
    return new Table(Kind.PRECISION, List.of("clause", "agrees", "disagrees", "added", "precision"), rows);
  }

  private Table reviewers() {
    List<List<Cell>> rows = Stream.concat(standing.keySet().stream(), sums.keySet().stream())
        .map(Measure::reviewer)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .map(
            subject -> List.<Cell>of(
                new Cell.Name(subject), number(standing, Measure.holds(subject)),
                number(sums, Measure.decidedBy(subject)), number(sums, Measure.approvedBy(subject))))
        .filter(row -> row.stream().skip(1).anyMatch(cell -> !cell.equals(new Cell.Count(0))))
        .toList();
    return new Table(Kind.REVIEWERS, List.of("reviewer", "holds", "decided", "approved"), rows);
  }

  /** The first row is of the kind of outcome. */
  static Table agreement(List<Golden> chosen) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(agreement("outcome", Agreement.ofOutcomes(chosen)));
    Agreement.of(chosen).forEach((clause, agreement) -> rows.add(agreement(clause, agreement)));
    return new Table(Kind.AGREEMENT, List.of("what", "both", "firstAlone", "secondAlone", "agreement"), rows);
  }

  private static List<Cell> agreement(Object what, Agreement agreement) {
    return List.of(
        name(what), new Cell.Count(agreement.both()), new Cell.Count(agreement.firstAlone()),
        new Cell.Count(agreement.secondAlone()), new Cell.Share(agreement.share()));
  }

  private Stream<ClauseId> clauses(Function<Measure, Optional<ClauseId>> of) {
    return new TreeSet<>(sums.keySet()).stream().map(of).flatMap(Optional::stream).distinct();
  }

  /** Puts what a row of a week says behind its name. */
  @FunctionalInterface
  private interface Row {
    void of(Map<Measure, Long> counts, List<Cell> row);
  }

  private List<List<Cell>> ofEachWeek(Row filled) {
    return first.to(last).map(week -> {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Name(week.toString())));
      filled.of(counted.getOrDefault(week, Map.of()), row);
      return List.copyOf(row);
    }).toList();
  }

  private static Map<Measure, Long> sum(Collection<Map<Measure, Long>> weeks) {
    Map<Measure, Long> sums = new HashMap<>();
    weeks.forEach(counts -> counts.forEach((measure, count) -> sums.merge(measure, count, Long::sum)));
    return sums;
  }

  private static Cell name(Object what) {
    return new Cell.Name(what.toString());
  }

  private static Cell number(Map<Measure, Long> counts, Measure measure) {
    return new Cell.Count(count(counts, measure));
  }

  /** What came in before anything was counted may have been taken away since; it is not less than nothing. */
  private static long count(Map<Measure, Long> counts, Measure measure) {
    return Math.max(0, counts.getOrDefault(measure, 0L));
  }

  private static Cell within(Optional<Took> step) {
    return new Cell.Within(step.flatMap(Took::atMost));
  }
}
