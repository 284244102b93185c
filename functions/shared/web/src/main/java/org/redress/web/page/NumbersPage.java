package org.redress.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.web.console.BarChart;
import org.redress.web.messages.Messages;

/** Shows how many reports there were and what became of them. */
public record NumbersPage(Messages messages, List<Year> years) {

  /** The tables of a year; none where nothing was counted. */
  public record Year(String heading, List<Table> tables) {}

  /**
   * A table.
   *
   * @param columns the heading of each column, the first that of the rows' names
   * @param series the messages that head the columns of numbers
   */
  public record Table(String caption, List<String> columns, List<Row> rows, List<String> series) {

    /** The same as bars, of the least that a number may be where it is not told. */
    public BarChart chart() {
      double longest = Math.max(
          1, rows.stream().flatMap(row -> row.least().stream()).mapToLong(Long::longValue).max().orElse(1));
      return new BarChart(
          series, rows.stream()
              .map(
                  row -> new BarChart.Group(
                      row.name(),
                      IntStream.range(0, row.least().size())
                          .mapToObj(i -> new BarChart.Bar(row.least().get(i) / longest, row.numbers().get(i)))
                          .toList()))
              .toList());
    }
  }

  /**
   * A row.
   *
   * @param language of its name, where it is not the page's
   * @param numbers in words
   * @param least what each of them is at least
   */
  public record Row(String name, Optional<String> language, List<String> numbers, List<Long> least) {}

  public String title() {
    return Titles.of(messages, heading());
  }

  public String heading() {
    return messages.text("information.numbers.title");
  }
}
