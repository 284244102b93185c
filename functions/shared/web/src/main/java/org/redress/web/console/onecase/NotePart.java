package org.redress.web.console.onecase;

/**
 * A note that the reporter never sees.
 *
 * @param heading whose it is and when it was made, in words
 */
public record NotePart(String heading, String text) {

  /** Keeps the text out of logs. */
  @Override
  public String toString() {
    return "NotePart[...]";
  }
}
