package org.redress.web.console;

import java.util.List;

/** Every mail as its reader gets it, about an invented case. */
public record TextsPage(Frame frame, List<Text> texts) {

  public TextsPage {
    texts = List.copyOf(texts);
  }

  /**
   * A mail.
   *
   * @param name what it is for, as the catalogue of mails names it
   * @param reach the message that says how much may be said to its reader
   * @param text its text part; the HTML part says the same
   */
  public record Text(String name, String reach, String subject, String text) {}

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return frame.messages().text("console.texts.title");
  }
}
