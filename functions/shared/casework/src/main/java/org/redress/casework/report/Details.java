package org.redress.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.casework.timeline.Digester;

/**
 * What a report may say beside the account and the posts.
 *
 * @param threatToLife whether the reporter says that somebody is threatened with violence or in danger
 * @param accounts the accounts that it is about, as the reporter writes them; at most {@link #MAX_ACCOUNTS}
 * @param platform where these accounts are
 * @param day on which it happened or began
 * @param when more about that, in the reporter's words
 */
public record Details(
    boolean threatToLife, List<String> accounts, Optional<String> platform, Optional<LocalDate> day,
    Optional<String> when) {

  public static final int MAX_ACCOUNTS = 20;

  /** Nothing more was said. */
  public static final Details NONE = new Details(
      false, List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** @throws IllegalArgumentException if there are too many accounts */
  public Details {
    accounts = List.copyOf(accounts);
    if (accounts.size() > MAX_ACCOUNTS) {
      throw new IllegalArgumentException("A report names at most " + MAX_ACCOUNTS + " accounts");
    }
  }

  void addTo(Digester digester) {
    digester.add(Boolean.toString(threatToLife)).add(accounts.size());
    accounts.forEach(digester::add);
    digester.add(platform.orElse("")).add(day.map(LocalDate::toString).orElse("")).add(when.orElse(""));
  }

  /** Keeps who is reported out of logs. */
  @Override
  public String toString() {
    return "Details[" + accounts.size() + " accounts]";
  }
}
