package org.redress.web.page;

import java.util.List;
import org.redress.web.messages.Messages;

/**
 * Interrupts a report that tells of danger, with where help is to be had at once.
 *
 * @param told whether somebody on duty is told of such a report
 * @param next where the report goes on
 * @param back the question before
 */
public record UrgentPage(
    Messages messages, List<Signpost> emergency, List<Signpost> police, boolean told, String next, String back) {

  public UrgentPage {
    emergency = List.copyOf(emergency);
    police = List.copyOf(police);
  }

  public String title() {
    return Titles.of(messages, messages.text("urgent.title"));
  }
}
