package org.redress.mail.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.mail.Forwarded;
import org.redress.mail.ReceivedMail;
import org.redress.mail.Unread;
import org.redress.mail.Words;

/**
 * A mail's words as a report. What its sender wrote is the account; what it passes on or quotes, and what is hidden in it,
 * are posts, so that all of it is screened.
 */
final class MailWords {

  private static final String ENCRYPTED = "[A part of this mail is encrypted and could not be read.]";
  private static final String NO_WORDS = "[There are no words in this mail that could be read.]";

  private MailWords() {}

  static Report report(ReceivedMail mail) {
    Words words = mail.words();
    List<Post> posts = new ArrayList<>();
    mail.forwarded().stream().filter(one -> !one.text().isBlank()).map(MailWords::post).forEach(posts::add);
    Stream.of(
        Stream.of(words.quoted(), words.htmlOnly()), words.invitations().stream(), words.attached().stream())
        .flatMap(texts -> texts)
        .filter(text -> !text.isBlank())
        .map(text -> post(text, Optional.empty(), Optional.empty()))
        .forEach(posts::add);
    String secret = isEncrypted(mail) ? ENCRYPTED : "";
    String account = joined(Stream.of(mail.heading().subject(), words.own(), words.signature(), secret));
    return new Report(account.isEmpty() && posts.isEmpty() ? NO_WORDS : account, bounded(posts), false, List.of());
  }

  private static boolean isEncrypted(ReceivedMail mail) {
    return mail.unread().stream().anyMatch(one -> one.kind() == Unread.Kind.ENCRYPTED);
  }

  private static Post post(Forwarded mail) {
    return post(
        joined(Stream.of(mail.subject().orElse(""), mail.text())), mail.from(),
        mail.sent().filter(MailWords::isMoment));
  }

  private static Post post(String text, Optional<String> author, Optional<String> at) {
    return new Post(text, Optional.empty(), Optional.empty(), author, at);
  }

  /** As many posts as a report may hold, the last of which has the words of all that there are beside it. */
  private static List<Post> bounded(List<Post> posts) {
    if (posts.size() <= Report.MAX_POSTS) {
      return posts;
    }
    List<Post> bounded = new ArrayList<>(posts.subList(0, Report.MAX_POSTS - 1));
    String rest = joined(posts.subList(Report.MAX_POSTS - 1, posts.size()).stream().map(Post::text));
    bounded.add(post(rest, Optional.empty(), Optional.empty()));
    return bounded;
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private static boolean isMoment(String sent) {
    try {
      Instant.parse(sent);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
