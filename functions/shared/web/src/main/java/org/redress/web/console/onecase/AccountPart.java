package org.redress.web.console.onecase;

import java.util.List;

/**
 * What the reporter says.
 *
 * @param words in their own words; may be none
 * @param facts what else they say
 */
public record AccountPart(List<Piece> words, List<Fact> facts) {

  public AccountPart {
    words = List.copyOf(words);
    facts = List.copyOf(facts);
  }

  /** Keeps what is said out of logs. */
  @Override
  public String toString() {
    return "AccountPart[...]";
  }
}
