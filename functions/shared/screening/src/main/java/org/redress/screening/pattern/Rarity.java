package org.redress.screening.pattern;

import java.util.Collection;
import java.util.Set;

/** How often strings may be expected in English text: rough, for choosing between sets of them. */
final class Rarity {

  private static final double[] BY_LENGTH = {1, 0.5, 0.03, 0.008, 0.003, 0.001, 0.0004, 0.0002};
  private static final double ANOTHER_WORD = 0.1;
  private static final double ROOM = 0.000_05;
  private static final double COMMON = 0.02;
  private static final Set<String> COMMON_WORDS = Set.of(
      "the", "and", "that", "this", "you", "your", "for", "are", "was", "were", "with", "have", "has", "had", "not",
      "but",
      "they", "them", "their", "she", "her", "him", "his", "all", "one", "will", "would", "there", "what", "who",
      "when",
      "from", "can", "just", "like", "out", "about", "get", "people", "should", "more", "some", "how", "its", "it's",
      "i'm", "don't", "you're", "our", "any", "than", "then", "here", "over", "think", "know", "want", "going", "been",
      "being", "because", "these", "those", "make", "need", "back", "good", "time", "work", "only", "even");

  private Rarity() {}

  /** The sum over all strings: occurrences a word of text, and a little for the room that they take. */
  static double of(Collection<String> strings) {
    return strings.stream().mapToDouble(Rarity::of).sum();
  }

  private static double of(String string) {
    double rarest = 1;
    double others = 1;
    for (String word : string.trim().split(" ", -1)) {
      rarest = Math.min(rarest, ofWord(word));
      others *= ANOTHER_WORD;
    }
    return rarest * others / ANOTHER_WORD + ROOM * string.length();
  }

  private static double ofWord(String word) {
    double byLength = BY_LENGTH[Math.min(word.length(), BY_LENGTH.length - 1)];
    return COMMON_WORDS.contains(word) ? Math.max(COMMON, byLength) : byLength;
  }
}
