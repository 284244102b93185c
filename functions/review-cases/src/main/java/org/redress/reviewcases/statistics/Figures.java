package org.redress.reviewcases.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.access.Person;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.statistics.Cell;
import org.redress.casework.statistics.Table;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.web.console.BarChart;
import org.redress.web.console.StatisticsPage;
import org.redress.web.messages.Messages;

/** Makes charts and readable tables of the tables of the statistics. */
public final class Figures {

  /** A hyphen at which no line ends. */
  private static final char NO_BREAK = '\u2011';
  private static final int PERCENT = 100;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS_UNTIL_DAYS = 48;

  private final Catalogue catalogue;
  private final Function<String, Optional<Person>> people;

  /**
   * Wires the names that tables have ids of.
   *
   * @param people finds somebody by subject
   */
  public Figures(Catalogue catalogue, Function<String, Optional<Person>> people) {
    this.catalogue = catalogue;
    this.people = people;
  }

  /** By what a table is asked for. */
  static String id(Table table) {
    return Codes.of(table.kind());
  }

  /** A table for programs. */
  static Map<String, Object> plain(Table table) {
    return Map.of(
        "table", id(table), "columns", table.columns(), "rows",
        table.rows().stream().map(row -> row.stream().map(Cell::plain).toList()).toList());
  }

  StatisticsPage.Figure of(Table table, Messages messages) {
    String words = "console.statistics." + id(table) + ".column.";
    List<List<String>> rows = table.rows()
        .stream()
        .map(row -> row.stream().map(cell -> text(table.kind(), cell, messages)).toList())
        .toList();
    return new StatisticsPage.Figure(
        id(table), chart(table, words, rows), table.columns().stream().map(column -> words + column).toList(), rows);
  }

  /** The columns that are drawn of each table. */
  private static List<String> drawn(Table.Kind kind) {
    return switch (kind) {
      case WEEKS -> List.of("received", "decided");
      case FIRST_LOOK, FIRST_OUTCOME -> List.of("median", "ninetieth");
      case OUTCOMES, CLAUSES -> List.of("count");
      case OPEN -> List.of("all", "overdue");
      case PRECISION -> List.of("precision");
      case REVIEWERS -> List.of("holds", "decided");
      case AGREEMENT -> List.of("agreement");
    };
  }

  private static BarChart chart(Table table, String words, List<List<String>> texts) {
    List<Integer> columns = drawn(table.kind()).stream().map(table.columns()::indexOf).toList();
    double longest = table.rows()
        .stream()
        .flatMap(row -> columns.stream().map(column -> size(row.get(column))))
        .max(Double::compare)
        .filter(most -> most > 0)
        .orElse(1.0);
    List<BarChart.Group> groups = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> row = table.rows().get(i);
      List<String> said = texts.get(i);
      groups.add(
          new BarChart.Group(
              said.getFirst(),
              columns.stream()
                  .map(column -> new BarChart.Bar(size(row.get(column)) / longest, said.get(column)))
                  .toList()));
    }
    return new BarChart(drawn(table.kind()).stream().map(column -> words + column).toList(), groups);
  }

  private static double size(Cell cell) {
    return switch (cell) {
      case Cell.Name _ -> 0;
      case Cell.Count(long count) -> count;
      case Cell.AtLeast(long count) -> count;
      case Cell.Share(Optional<Double> share) -> share.orElse(0.0);
      case Cell.Within(Optional<Duration> time) -> time.map(Duration::toHours).orElse(0L);
    };
  }

  private String text(Table.Kind kind, Cell cell, Messages messages) {
    return switch (cell) {
      case Cell.Name(String name) -> name(kind, name, messages);
      case Cell.Count(long count) -> Long.toString(count);
      case Cell.AtLeast(long count) -> messages.text(
          "console.statistics.at-least", Map.of("count", Long.toString(count)));
      case Cell.Share(Optional<Double> share) ->
        share.map(part -> Math.round(part * PERCENT) + " %").orElse("–");
      case Cell.Within(Optional<Duration> time) -> time.map(within -> time(within.toHours(), messages)).orElse("–");
    };
  }

  private static String time(long hours, Messages messages) {
    return hours < HOURS_UNTIL_DAYS
        ? messages.text("console.statistics.hours", Map.of("count", Long.toString(hours)))
        : messages.text("console.statistics.days", Map.of("count", Long.toString(hours / HOURS_OF_A_DAY)));
  }

  private String name(Table.Kind kind, String name, Messages messages) {
    return switch (kind) {
      case WEEKS, FIRST_LOOK, FIRST_OUTCOME -> name.replace('-', NO_BREAK);
      case OUTCOMES -> messages.text("console.outcome." + Codes.of(name));
      case OPEN -> messages.text("console.stage." + Codes.of(name));
      case REVIEWERS -> people.apply(name).map(Person::name).orElse(name);
      case CLAUSES, PRECISION -> clause(name);
      case AGREEMENT -> name.equals("outcome") ? messages.text("console.statistics.agreement.outcome") : clause(name);
    };
  }

  private String clause(String id) {
    return catalogue.clause(new ClauseId(id)).map(Clause::name).orElse(id);
  }
}
