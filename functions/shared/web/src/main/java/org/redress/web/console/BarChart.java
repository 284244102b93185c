package org.redress.web.console;

import java.util.List;

/**
 * Bars from left to right, in groups with a name above each.
 *
 * @param series the messages that name the bars of a group, in their order
 */
public record BarChart(List<String> series, List<Group> groups) {

  /** In the units of the drawing, which is so wide. */
  public static final int WIDTH = 320;

  private static final int NAME = 20;
  private static final int BAR = 16;
  private static final int GAP = 8;
  /** The longest bar leaves this for what is written behind it. */
  private static final int ROOM = 70;

  public BarChart {
    series = List.copyOf(series);
    groups = List.copyOf(groups);
  }

  /** The bars of something. */
  public record Group(String name, List<Bar> bars) {

    public Group {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param share of the longest, from 0 to 1
   * @param text what it stands for
   */
  public record Bar(double share, String text) {

    /** Its length in the drawing. */
    public long length() {
      return Math.round(share * (WIDTH - ROOM));
    }
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  private int groupHeight() {
    return NAME + series.size() * BAR + GAP;
  }

  public int height() {
    return groups.size() * groupHeight();
  }

  /** Where the name of a group stands. */
  public int nameAt(int group) {
    return group * groupHeight() + NAME - 5;
  }

  /** Where a bar begins. */
  public int barAt(int group, int bar) {
    return group * groupHeight() + NAME + bar * BAR;
  }

  /** How thick a bar is. */
  public int thickness() {
    return BAR - 2;
  }
}
