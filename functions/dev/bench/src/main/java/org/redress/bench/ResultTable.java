package org.redress.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A result as people read it: columns as wide as they need, numbers to the right. */
final class ResultTable {

  private static final String GAP = "  ";

  private final Result result;

  ResultTable(Result result) {
    this.result = result;
  }

  void print(PrintWriter out) {
    List<List<Object>> lines = new ArrayList<>();
    lines.add(List.copyOf(result.columns()));
    lines.addAll(result.rows());
    for (List<Object> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < line.size(); column++) {
        String cell = cell(line.get(column));
        String fill = " ".repeat(width(column, lines) - cell.length());
        text.append(isNumeric(column) ? fill + cell : cell + fill).append(GAP);
      }
      out.println(text.toString().stripTrailing());
    }
    result.broken().forEach(promise -> out.println("BROKEN: " + promise));
  }

  private boolean isNumeric(int column) {
    return result.rows().stream().allMatch(row -> row.get(column) instanceof Number);
  }

  private static int width(int column, List<List<Object>> lines) {
    return lines.stream().mapToInt(line -> cell(line.get(column)).length()).max().orElse(0);
  }

  private static String cell(Object value) {
    return value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value.toString();
  }
}
