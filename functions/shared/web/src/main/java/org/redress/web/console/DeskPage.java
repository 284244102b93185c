package org.redress.web.console;

import java.util.List;
import java.util.Optional;

/**
 * Where whoever sees cases begins.
 *
 * @param mayTake whether they take up cases
 * @param today how many cases they looked at today, in words; empty if they do not want that counted
 * @param held the cases that they have, the most urgent first
 * @param counts what waits
 */
public record DeskPage(Frame frame, boolean mayTake, Optional<String> today, List<CaseRow> held, List<Count> counts) {

  public DeskPage {
    held = List.copyOf(held);
    counts = List.copyOf(counts);
  }

  /**
   * How many cases wait for something.
   *
   * @param words the message that says for what
   * @param href the list of them
   * @param number as the language of the page says it
   */
  public record Count(String words, String href, String number) {}

  public String title() {
    return frame.titled(frame.messages().text("console.home.title"));
  }
}
