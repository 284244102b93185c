package org.redress.web.console.onecase;

import java.util.List;

/**
 * The mails to the reporter.
 *
 * @param all which one, and what became of it, in the order in which they were owed
 * @param fail whether the last one did not arrive
 * @param page the address of the page on which the reporter finds the news all the same
 */
public record MailsPart(List<Fact> all, boolean fail, String page) {

  public MailsPart {
    all = List.copyOf(all);
  }
}
