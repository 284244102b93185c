package org.redress.casework.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.casework.report.Details;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Statements;

/**
 * The accounts and posts that a report names, each once, in its order.
 *
 * @param accounts at most {@link #MAX_ACCOUNTS}
 * @param links at most {@link Report#MAX_POSTS}
 * @param words of its posts, at most {@link Report#MAX_POSTS}
 */
public record Reported(List<Account> accounts, List<PostLink> links, List<PostWords> words) {

  public static final int MAX_ACCOUNTS = 20;

  public Reported {
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
    words = List.copyOf(words);
  }

  public static Reported of(Report report) {
    return of(report.posts(), report.details());
  }

  /** What the reporter surely names, in the report and later: nobody else's words follow an account through its cases. */
  public static Reported of(Statements said) {
    return of(said.reportedPosts(), said.report().details());
  }

  private static Reported of(List<Post> posts, Details details) {
    return new Reported(
        Stream.concat(
            posts.stream().map(Account::of),
            details.accounts().stream().map(name -> Account.of(name, details.platform())))
            .flatMap(Optional::stream)
            .distinct()
            .limit(MAX_ACCOUNTS)
            .toList(),
        eachOnce(posts, PostLink::of), eachOnce(posts, PostWords::of));
  }

  /** Without the accounts. */
  public Reported postsAlone() {
    return new Reported(List.of(), links, words);
  }

  private static <T> List<T> eachOnce(List<Post> posts, Function<Post, Optional<T>> part) {
    return posts.stream().map(part).flatMap(Optional::stream).distinct().limit(Report.MAX_POSTS).toList();
  }
}
