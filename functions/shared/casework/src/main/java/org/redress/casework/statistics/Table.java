package org.redress.casework.statistics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some numbers in rows and columns, from which pages, charts and files are made.
 *
 * @param columns what stands in each, by names that messages and files go by; the first names the row
 * @param rows each with a cell for each column
 */
public record Table(Kind kind, List<String> columns, List<List<Cell>> rows) {

  private static final String LINE_END = "\r\n";

  /** What a table tells. */
  public enum Kind {
    /** Of each week: what came in, and what became of it. */
    WEEKS,
    /** Of each week: how long it took until a reviewer took cases up. */
    FIRST_LOOK,
    /** Of each week: how long it took until cases had their first outcome. */
    FIRST_OUTCOME,
    /** How often each outcome was the first. */
    OUTCOMES,
    /** How often each clause was found breached. */
    CLAUSES,
    /** Of each stage: how old the open cases are that stand there now. */
    OPEN,
    /** Of each clause: how often reviewers thought that screening was right. */
    PRECISION,
    /** Of each reviewer: what they have, and what they did. */
    REVIEWERS,
    /** Of the outcome and of each clause: how often a second reviewer, who did not know, came to the same. */
    AGREEMENT
  }

  /** @throws IllegalArgumentException if a row has not one cell for each column */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("Each row has a cell for each column");
    }
  }

  /** As a file of comma-separated values (RFC 4180), with a line of the columns' names. No cell is a formula. */
  public String csv() {
    Stream<List<String>> lines = Stream.concat(
        Stream.of(columns), rows.stream().map(row -> row.stream().map(Cell::plain).toList()));
    return lines.map(line -> line.stream().map(Table::quoted).collect(Collectors.joining(",")) + LINE_END)
        .collect(Collectors.joining());
  }

  /** A cell of such a file: quoted where it must be, and with a mark before what a spreadsheet would take for a formula. */
  public static String quoted(String text) {
    String inert = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return inert.matches("(?s).*[\",\\r\\n].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
