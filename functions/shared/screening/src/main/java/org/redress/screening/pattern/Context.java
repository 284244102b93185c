package org.redress.screening.pattern;

/** Words right before or right after a match that change what it means, such as 'she wrote:'. */
record Context(String id, Side side, Expression regex) {

  /** Where the words stand, seen from the match. */
  enum Side {
    BEFORE, AFTER
  }

  /** How far a context reaches, in UTF-16. */
  private static final int REACH = 60;

  boolean surrounds(String text, int start, int end) {
    String near = switch (side) {
      case BEFORE -> text.substring(Math.max(0, start - REACH), start);
      case AFTER -> text.substring(end, Math.min(text.length(), end + REACH));
    };
    return regex.pattern().matcher(near).find();
  }
}
