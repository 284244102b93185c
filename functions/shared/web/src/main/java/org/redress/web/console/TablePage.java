package org.redress.web.console;

import java.util.List;
import java.util.Optional;

/**
 * A page of tables, with what can be done about a row beside it.
 *
 * @param words where its messages begin: {@code WORDS.title} and {@code WORDS.lead}
 * @param done the message that says what was just done; empty if nothing was
 */
public record TablePage(Frame frame, String words, Optional<String> done, List<Table> tables) {

  public TablePage {
    tables = List.copyOf(tables);
  }

  /**
   * A table.
   *
   * @param words where its messages begin: {@code WORDS.title}, {@code WORDS.none} for when there is nothing to show, and
   *     {@code WORDS.column.NAME} for each column
   * @param columns their names; the first says what a row is about
   */
  public record Table(String words, List<String> columns, List<Row> rows) {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Whether a row has something that can be done. */
    public boolean hasActions() {
      return rows.stream().anyMatch(row -> row.action().isPresent());
    }
  }

  /** What it says in each column, and what can be done about it. */
  public record Row(List<String> cells, Optional<Action> action) {

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(String... cells) {
      return new Row(List.of(cells), Optional.empty());
    }

    public Row with(Action offered) {
      return new Row(cells, Optional.of(offered));
    }
  }

  /**
   * A button.
   *
   * @param path where it sends its form
   * @param field the form's one field, beside the token
   * @param words the message on it
   */
  public record Action(String path, String field, String value, String words) {}

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return frame.messages().text(words + ".title");
  }

  public String lead() {
    return frame.messages().text(words + ".lead");
  }
}
