package org.redress.web.console;

import java.util.List;

/**
 * Numbers of the service: each as a chart, with the table that it is made of.
 *
 * @param weeks they are of so many
 * @param spans of how many weeks they can be
 */
public record StatisticsPage(Frame frame, int weeks, List<Integer> spans, List<Figure> figures) {

  public StatisticsPage {
    spans = List.copyOf(spans);
    figures = List.copyOf(figures);
  }

  /**
   * A chart and its table.
   *
   * @param id by which its file is asked for, and under which its messages stand
   * @param columns the messages that name them
   * @param rows as the language says what stands there
   */
  public record Figure(String id, BarChart chart, List<String> columns, List<List<String>> rows) {

    public Figure {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** Where its messages begin. */
    public String words() {
      return "console.statistics." + id;
    }
  }

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return frame.messages().text("console.statistics.title");
  }
}
