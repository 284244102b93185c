package org.redress.casework.erasure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.history.Account;
import org.redress.casework.report.Details;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

/**
 * Makes unreadable what words say of an account: what it posted, and its name wherever it stands as a word. What is
 * unreadable is as long as it was, so that marks on the rest stay where they belong.
 */
final class BlackOut {

  private static final String BLACK = "\u2588";

  private final Account account;
  private final Pattern name;

  BlackOut(Account account) {
    this.account = account;
    this.name = Pattern.compile(
        "(?<![\\p{L}\\p{N}_])" + Pattern.quote(account.handle()) + "(?![\\p{L}\\p{N}_])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Everything in a text. */
  static String all(String text) {
    return BLACK.repeat(text.codePointCount(0, text.length()));
  }

  Report in(Report words) {
    Details details = words.details();
    return new Report(
        in(words.account()), words.posts().stream().map(this::in).toList(), words.ongoing(), words.clauses(),
        new Details(
            details.threatToLife(),
            details.accounts().stream().filter(one -> !isTheirs(one, details.platform())).map(this::in).toList(),
            details.platform(), details.day(), details.when().map(this::in)));
  }

  /** A report of what is theirs alone. */
  Report theirs(Report words) {
    Details details = words.details();
    return new Report(
        BLACK, words.posts().stream().filter(this::isTheirs).toList(), false, words.clauses(),
        new Details(
            false, details.accounts().stream().filter(one -> isTheirs(one, details.platform())).toList(),
            details.platform(), Optional.empty(), Optional.empty()));
  }

  private Post in(Post post) {
    if (isTheirs(post)) {
      return new Post(all(post.text()), Optional.empty(), post.platform(), Optional.empty(), Optional.empty());
    }
    return new Post(
        in(post.text()), post.url().map(this::in), post.platform(), post.author().map(this::in), post.postedAt());
  }

  String in(String text) {
    Matcher found = name.matcher(text);
    return found.replaceAll(match -> Matcher.quoteReplacement(all(match.group())));
  }

  private boolean isTheirs(Post post) {
    return Account.of(post).filter(account::equals).isPresent();
  }

  private boolean isTheirs(String said, Optional<String> platform) {
    return Account.of(said, platform).filter(account::equals).isPresent();
  }
}
