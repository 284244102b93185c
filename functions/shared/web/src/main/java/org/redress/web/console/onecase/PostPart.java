package org.redress.web.console.onecase;

import java.util.List;

/**
 * A post.
 *
 * @param number from 1
 * @param words none where a link stands for them
 * @param facts where, by whom and when it was posted, as the reporter gives it
 * @param link as the reporter gives it; empty for none
 * @param onTheWeb whether the link can be followed
 */
public record PostPart(int number, List<Piece> words, List<Fact> facts, String link, boolean onTheWeb) {

  public PostPart {
    words = List.copyOf(words);
    facts = List.copyOf(facts);
  }

  /** Keeps what was posted out of logs. */
  @Override
  public String toString() {
    return "PostPart[" + number + "]";
  }
}
