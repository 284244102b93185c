package org.redress.sealevidence.type;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Looks for {@link Mark}s in a file that flows by. */
final class Marks {

  private static final Mark[] ALL = Mark.values();
  private static final int OVERLAP = Arrays.stream(ALL).mapToInt(Mark::length).max().orElseThrow() - 1;
  private static final boolean[] FIRST = firstBytes();

  private final Set<Mark> found = EnumSet.noneOf(Mark.class);
  private byte[] end = new byte[0];

  void add(byte[] bytes, int offset, int length) {
    byte[] window = Arrays.copyOf(end, end.length + length);
    System.arraycopy(bytes, offset, window, end.length, length);
    for (int at = 0; at < window.length; at++) {
      if (FIRST[window[at] & 0xff]) {
        look(window, at);
      }
    }
    end = Arrays.copyOfRange(window, Math.max(0, window.length - OVERLAP), window.length);
  }

  Set<Mark> found() {
    return found;
  }

  private void look(byte[] window, int at) {
    for (Mark mark : ALL) {
      if (mark.standsAt(at, window, window.length)) {
        found.add(mark);
      }
    }
  }

  private static boolean[] firstBytes() {
    boolean[] first = new boolean[256];
    for (Mark mark : ALL) {
      first[mark.first() & 0xff] = true;
    }
    return first;
  }
}
