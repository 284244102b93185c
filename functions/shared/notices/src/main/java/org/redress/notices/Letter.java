package org.redress.notices;

import java.util.List;

/**
 * What a mail says, from which its text and its HTML part are both rendered, so that they cannot say different things.
 *
 * @param language of the words, as a BCP 47 tag
 */
public record Letter(String language, String subject, List<Passage> passages) {

  /** @throws IllegalArgumentException if the subject is not a single line */
  public Letter {
    passages = List.copyOf(passages);
    if (subject.lines().count() != 1) {
      throw new IllegalArgumentException("The subject of a mail is a single line");
    }
  }
}
