package org.redress.web.console.onecase;

import java.util.List;

/**
 * Some words of a text that are all marked alike.
 *
 * @param looks how they are marked, as the style sheet calls it; none when they are not
 * @param ends what the marks that end behind these words belong to
 */
public record Piece(String text, List<String> looks, List<Ref> ends) {

  public Piece {
    looks = List.copyOf(looks);
    ends = List.copyOf(ends);
  }

  /**
   * What a mark belongs to.
   *
   * @param label short, such as a number
   * @param anchor the id of its place in the page
   * @param words what it is, for whoever does not see the label's surroundings
   */
  public record Ref(String label, String anchor, String words) {}

  /** All classes of the mark. */
  public String classes() {
    return "rd-mark rd-mark--" + String.join(" rd-mark--", looks);
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Piece[" + text.length() + " characters]";
  }
}
