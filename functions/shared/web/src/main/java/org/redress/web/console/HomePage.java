package org.redress.web.console;

import java.util.List;

/**
 * Where the console begins.
 *
 * @param duties for each role of whoever is signed in, the message that says what they may do
 */
public record HomePage(Frame frame, List<String> duties) {

  public HomePage {
    duties = List.copyOf(duties);
  }

  public String title() {
    return frame.titled(frame.messages().text("console.home.title"));
  }
}
