package org.redress.screening.detect;

/**
 * One way to read a text: cleaned up, and perhaps with disguises undone. Every place of it leads back to the original.
 * Blanks and line breaks never stand side by side. Immutable.
 */
public final class Reading {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] undoneBefore;

  private Reading(String text, int[] starts, int[] ends, int[] undoneBefore) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.undoneBefore = undoneBefore;
  }

  /**
   * A reading that took no disguise off.
   *
   * @param starts for each UTF-16 unit of the text, where in the original it begins, in code points
   * @param ends for each unit, where in the original it ends
   */
  public static Reading plain(String text, int[] starts, int[] ends) {
    return undisguised(text, starts, ends, new boolean[0]);
  }

  /**
   * A reading that took disguises off.
   *
   * @param undone for each unit whether it is read otherwise than it is written
   */
  public static Reading undisguised(String text, int[] starts, int[] ends, boolean[] undone) {
    if (starts.length < text.length() || ends.length < text.length()) {
      throw new IllegalArgumentException("Every character of a reading comes from somewhere");
    }
    return new Reading(text, starts, ends, counted(undone));
  }

  /** The text to match against, in small letters. */
  public String text() {
    return text;
  }

  /** Where in the original, in code points, the stretch from {@code start} to {@code end} (UTF-16) stands. */
  public Range range(int start, int end) {
    return new Range(starts[start], Math.max(ends[end - 1], starts[start] + 1));
  }

  /** Whether something in the stretch is read otherwise than it is written. */
  public boolean isUndone(int start, int end) {
    return undoneBefore.length > 0 && undoneBefore[end] > undoneBefore[start];
  }

  private static int[] counted(boolean[] undone) {
    int[] before = new int[undone.length == 0 ? 0 : undone.length + 1];
    for (int i = 0; i < undone.length; i++) {
      before[i + 1] = before[i] + (undone[i] ? 1 : 0);
    }
    return before;
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Reading[" + text.length() + " characters]";
  }
}
