package org.redress.casework.reviewers;

import java.util.List;

/**
 * The mails to a case's reporter, as reviewers see them.
 *
 * @param all in the order in which they were owed
 * @param fail whether the last one of which that can be said did not arrive: the reporter finds news on the case page alone
 */
public record MailsView(List<MailView> all, boolean fail) {

  public MailsView {
    all = List.copyOf(all);
  }
}
