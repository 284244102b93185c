package org.redress.screening.pattern;

import com.google.re2j.Pattern;

/** Words right before or right after a match that change what it means, such as 'she wrote:'. */
record Context(String id, Side side, Pattern regex) {

  /** Where the words stand, seen from the match. */
  enum Side {
    BEFORE, AFTER
  }

  /** How far a context reaches, in UTF-16. */
  private static final int REACH = 60;

  boolean surrounds(String text, int start, int end) {
    CharSequence near = switch (side) {
      case BEFORE -> text.subSequence(Math.max(0, start - REACH), start);
      case AFTER -> text.subSequence(end, Math.min(text.length(), end + REACH));
    };
    return regex.matcher(near).find();
  }
}
