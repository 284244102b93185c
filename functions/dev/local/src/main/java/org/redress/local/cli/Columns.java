package org.redress.local.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A table in columns, no wider than what it is shown on. */
final class Columns {

  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final List<List<String>> rows;
  private final int[] widths;

  /**
   * Lays it out.
   *
   * @param rows of equal length, the heading first
   * @param room how many characters a line holds; empty for as many as it takes
   */
  Columns(List<List<String>> rows, OptionalInt room) {
    this.rows = rows;
    this.widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    room.ifPresent(this::fit);
  }

  void print(PrintWriter out) {
    for (List<String> row : rows) {
      List<List<String>> cells = new ArrayList<>();
      int lines = 1;
      for (int i = 0; i < widths.length; i++) {
        cells.add(wrapped(row.get(i), widths[i]));
        lines = Math.max(lines, cells.getLast().size());
      }
      for (int line = 0; line < lines; line++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
          String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
          text.append(cell).repeat(' ', widths[i] + GAP - length(cell));
        }
        out.println(text.toString().stripTrailing());
      }
    }
  }

  /** Takes from the widest column until all fit, or none can give any more. */
  private void fit(int room) {
    int total = GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    while (total > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] >= widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  /** Breaks at blanks, and words that are too long where they must. */
  private static List<String> wrapped(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > 0 ? blank : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
