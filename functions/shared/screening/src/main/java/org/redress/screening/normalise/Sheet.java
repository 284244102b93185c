package org.redress.screening.normalise;

import java.util.Arrays;
import org.redress.screening.detect.Reading;

/** A text while it is cleaned up: characters, where each comes from, and what was seen in passing. For one thread. */
final class Sheet {

  private char[] chars;
  private int[] starts;
  private int[] ends;
  private boolean[] joints;
  private boolean[] capitals;
  private int length;
  private int oddities;

  Sheet(int capacity) {
    int room = Math.max(16, capacity);
    chars = new char[room];
    starts = new int[room];
    ends = new int[room];
    joints = new boolean[room];
    capitals = new boolean[room];
  }

  void add(char character, int start, int end) {
    if (length == chars.length) {
      grow();
    }
    chars[length] = character;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  void add(CharSequence characters, int start, int end) {
    for (int i = 0; i < characters.length(); i++) {
      add(characters.charAt(i), start, end);
    }
  }

  /** Takes the last {@code count} characters away. */
  void drop(int count) {
    length -= count;
    joints[length] = false;
    capitals[length] = false;
  }

  /** What was last added reaches further than it seemed. */
  void extendTo(int end) {
    if (length > 0) {
      ends[length - 1] = end;
    }
  }

  /** Words may have been joined by something invisible before the next character. */
  void markJoint() {
    if (length == chars.length) {
      grow();
    }
    joints[length] = true;
    if (length > 0 && Vocabulary.index(chars[length - 1]) >= 0) {
      oddities++;
    }
  }

  /** Something was seen that ordinary text has not: a styled letter, a heap of marks, something invisible in a word. */
  void countOddity() {
    oddities++;
  }

  /** Whether letters were disguised already by what the clean-up took away. */
  boolean isOdd() {
    return oddities > 1;
  }

  void markCapital(int at) {
    capitals[at] = true;
  }

  /** The blank that was added last is more than one in the original. */
  void markWide() {
    capitals[length - 1] = true;
  }

  int length() {
    return length;
  }

  char charAt(int at) {
    return chars[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  boolean isJoint(int at) {
    return at < length && joints[at];
  }

  /** Whether it is a capital; of a blank, whether it is more than one. */
  boolean isCapital(int at) {
    return capitals[at];
  }

  int codePointAt(int at) {
    return Character.codePointAt(chars, at, length);
  }

  Reading reading() {
    return Reading.plain(new String(chars, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  private void grow() {
    int room = 2 * chars.length;
    chars = Arrays.copyOf(chars, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    joints = Arrays.copyOf(joints, room);
    capitals = Arrays.copyOf(capitals, room);
  }
}
