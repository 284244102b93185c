package org.redress.web.page;

import org.redress.web.messages.Messages;

/**
 * Where reporting begins.
 *
 * @param unfinished whether there is a report that was begun and not sent
 */
public record StartPage(Messages messages, boolean unfinished) {

  public String title() {
    return Titles.of(messages, messages.text("site.service"));
  }
}
