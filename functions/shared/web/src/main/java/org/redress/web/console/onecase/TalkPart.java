package org.redress.web.console.onecase;

import java.util.List;

/**
 * Something said after the report.
 *
 * @param number of the message
 * @param ours whether it was said to the reporter
 * @param heading who said it and when, in words
 * @param standing what is known of who said it, in a sentence; empty for what we said
 * @param posts what it quotes
 */
public record TalkPart(
    int number, boolean ours, String heading, String standing, List<Piece> words, List<PostPart> posts) {

  public TalkPart {
    words = List.copyOf(words);
    posts = List.copyOf(posts);
  }

  /** Keeps what was said out of logs. */
  @Override
  public String toString() {
    return "TalkPart[" + number + "]";
  }
}
