package org.redress.web.console;

import java.util.Map;
import java.util.Optional;

/**
 * A page that says something, and where to go from there.
 *
 * @param words where the messages for its title and text begin
 * @param values what fills the places of its text
 * @param onward where its link leads; its words are {@code WORDS.onward}
 */
public record NoticePage(Frame frame, String words, Map<String, String> values, Optional<String> onward) {

  public NoticePage {
    values = Map.copyOf(values);
  }

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return frame.messages().text(words + ".title");
  }

  public String text() {
    return frame.messages().text(words + ".text", values);
  }

  public String onwardWords() {
    String own = words + ".onward";
    return frame.messages().text(frame.messages().has(own) ? own : "console.problem.onward");
  }
}
