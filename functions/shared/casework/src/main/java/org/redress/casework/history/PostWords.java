package org.redress.casework.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.report.Post;

/**
 * The words of a post, the same however they are spaced, cased and punctuated.
 *
 * @param plain letters and digits, with a space between words
 */
public record PostWords(String plain) {

  /** Of fewer characters nothing follows: many people write the same few words, each by themselves. */
  public static final int LEAST = 20;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** The words of a post; empty where there are too few to know it by. */
  public static Optional<PostWords> of(Post post) {
    String plain = plain(post.text());
    return plain.codePointCount(0, plain.length()) < LEAST ? Optional.empty() : Optional.of(new PostWords(plain));
  }

  /** What is left of a text, however short. */
  static String plain(String text) {
    return BETWEEN
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "PostWords[...]";
  }
}
