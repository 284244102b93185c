package org.redress.casework.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.report.Report;

/**
 * The accounts and posts that a report names, each once, in its order.
 *
 * @param accounts at most {@link #MAX_ACCOUNTS}
 * @param links at most {@link Report#MAX_POSTS}
 */
public record Reported(List<Account> accounts, List<PostLink> links) {

  public static final int MAX_ACCOUNTS = 20;

  public Reported {
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
  }

  public static Reported of(Report report) {
    return new Reported(
        Stream.concat(report.posts().stream().map(Account::of), report.details().accounts()
            .stream()
            .map(name -> Account.of(name, report.details().platform())))
            .flatMap(Optional::stream)
            .distinct()
            .limit(MAX_ACCOUNTS)
            .toList(),
        report.posts().stream().map(PostLink::of).flatMap(Optional::stream).distinct().toList());
  }

  public boolean isEmpty() {
    return accounts.isEmpty() && links.isEmpty();
  }
}
