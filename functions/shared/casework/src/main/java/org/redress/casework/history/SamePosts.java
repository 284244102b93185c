package org.redress.casework.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.report.Post;

/** How the posts that one case reports compare with those of another. */
public enum SamePosts {
  /** Each of them is one of the other's: at the same address, or of the same words. */
  ALL,

  /** One of them stands at the same address and has other words by now: that is a new matter. */
  OTHER_WORDS,

  /** There are some that the other does not report. */
  MORE,

  /** None of them is one of the other's. */
  NONE;

  /** How these posts compare with those of a case that is being decided. */
  public static SamePosts of(List<Post> these, List<Post> decided) {
    Set<SamePosts> each = these.stream()
        .map(post -> of(post, decided))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
    if (each.contains(OTHER_WORDS)) {
      return OTHER_WORDS;
    }
    if (!each.contains(ALL)) {
      return NONE;
    }
    return each.contains(NONE) ? MORE : ALL;
  }

  /** Empty of a post that says neither where nor what it is. */
  private static Optional<SamePosts> of(Post post, List<Post> decided) {
    Optional<PostLink> link = PostLink.of(post);
    String words = PostWords.plain(post.text());
    if (link.isEmpty() && words.isEmpty()) {
      return Optional.empty();
    }
    List<String> there = decided.stream()
        .filter(other -> link.isPresent() && PostLink.of(other).equals(link))
        .map(other -> PostWords.plain(other.text()))
        .toList();
    if (!there.isEmpty()) {
      boolean same = there.stream().anyMatch(other -> other.equals(words) || other.isEmpty() || words.isEmpty());
      return Optional.of(same ? ALL : OTHER_WORDS);
    }
    Optional<PostWords> known = PostWords.of(post);
    boolean said = known.isPresent() && decided.stream().anyMatch(other -> PostWords.of(other).equals(known));
    return Optional.of(said ? ALL : NONE);
  }
}
