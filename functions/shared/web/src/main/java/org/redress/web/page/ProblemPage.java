package org.redress.web.page;

import org.redress.web.messages.Messages;

/**
 * Says that a request could not be answered, and what to do.
 *
 * @param words where the messages for its title and text begin
 */
public record ProblemPage(Messages messages, String words) {

  public String title() {
    return Titles.of(messages, heading());
  }

  public String heading() {
    return messages.text(words + ".title");
  }
}
