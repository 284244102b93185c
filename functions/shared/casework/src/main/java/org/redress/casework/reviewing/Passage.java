package org.redress.casework.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

/**
 * Some words in what was said.
 *
 * @param part where they stand
 * @param start the first character, in Unicode code points of the part's text, from 0
 * @param end behind the last character, in code points
 */
public record Passage(Part part, int start, int end) {

  /** Stands for one character, so that marks on the rest of the words stay where they belong. */
  private static final String BLACK = "\u2588";

  /** @throws IllegalArgumentException if it holds no character */
  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A passage starts at 0 or later and holds at least one character");
    }
  }

  /** The words with this passage unreadable; empty where they have no such passage. */
  Optional<Report> blackOut(Report words) {
    return switch (part) {
      case Part.Account _ -> blackOut(words.account()).map(account -> with(words, account, words.posts()));
      case Part.Post(_, int index) -> index >= words.posts().size()
          ? Optional.empty()
          : blackOut(words.posts().get(index).text()).map(text -> {
            List<Post> posts = new ArrayList<>(words.posts());
            Post post = posts.get(index);
            posts.set(index, new Post(text, post.url(), post.platform(), post.author(), post.postedAt()));
            return with(words, words.account(), posts);
          });
    };
  }

  private static Report with(Report words, String account, List<Post> posts) {
    return new Report(account, posts, words.ongoing(), words.clauses(), words.details());
  }

  private Optional<String> blackOut(String text) {
    if (end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    return Optional.of(text.substring(0, from) + BLACK.repeat(end - start) + text.substring(to));
  }
}
