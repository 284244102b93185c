package org.redress.screening.pattern;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** How often strings may be expected in English text: rough, for choosing between sets of them. */
final class Rarity {

  private static final double[] BY_LENGTH = {1, 0.5, 0.03, 0.008, 0.003, 0.001, 0.0004, 0.0002};
  private static final double ANOTHER_WORD = 0.1;
  private static final double RARE = 0.0005;
  private static final double COMMON = 0.02;
  private static final int SHORTEST_STEM = 4;
  private static final Set<String> COMMON_WORDS = Set.of(
      "the", "and", "that", "this", "you", "your", "for", "are", "was", "were", "with", "have", "has", "had", "not",
      "but",
      "they", "them", "their", "she", "her", "him", "his", "all", "one", "will", "would", "there", "what", "who",
      "when",
      "from", "can", "just", "like", "out", "about", "get", "people", "should", "more", "some", "how", "its", "it's",
      "i'm", "don't", "you're", "our", "any", "than", "then", "here", "over", "think", "know", "want", "going", "been",
      "being", "because", "these", "those", "make", "need", "back", "good", "time", "work", "only", "even", "every",
      "everyone", "another", "never", "really", "could", "party", "government", "where", "which");

  private Rarity() {}

  /** The sum over all strings: occurrences a word of text. */
  static double of(Collection<String> strings) {
    double sum = 0;
    for (String string : strings) {
      sum += of(string);
    }
    return sum;
  }

  /**
   * Of each string a part that is rare enough and short: a rare word, or else the rarest two words that stand together.
   * Where a string stands, its part does.
   */
  static Set<String> tellingParts(Collection<String> strings) {
    Set<String> parts = new LinkedHashSet<>();
    for (String string : strings) {
      parts.add(tellingPart(string));
    }
    Set<String> stems = new LinkedHashSet<>();
    for (String part : parts) {
      if (!beginsWithAnother(part, parts)) {
        stems.add(part);
      }
    }
    return stems;
  }

  private static boolean beginsWithAnother(String part, Set<String> parts) {
    for (int end = SHORTEST_STEM; end < part.length(); end++) {
      if (parts.contains(part.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static String tellingPart(String string) {
    String best = string;
    double rarest = Double.MAX_VALUE;
    int before = -1;
    for (int start = 0; start < string.length();) {
      int end = string.indexOf(' ', start);
      end = end < 0 ? string.length() : end;
      double alone = ofWord(string, start, end);
      if (alone <= RARE && alone < rarest) {
        rarest = alone;
        best = string.substring(start, end);
      } else if (before >= 0 && rarest > RARE && of(string.substring(before, end)) < rarest) {
        best = string.substring(before, end);
        rarest = of(best);
      }
      before = end > start ? start : before;
      start = end + 1;
    }
    return rarest == Double.MAX_VALUE ? string : best;
  }

  private static double of(String string) {
    double rarest = 1;
    double others = 1 / ANOTHER_WORD;
    for (int start = 0; start < string.length();) {
      int end = string.indexOf(' ', start);
      end = end < 0 ? string.length() : end;
      if (end > start) {
        rarest = Math.min(rarest, ofWord(string, start, end));
        others *= ANOTHER_WORD;
      }
      start = end + 1;
    }
    return rarest * Math.min(1, others);
  }

  private static double ofWord(String string, int start, int end) {
    double byLength = BY_LENGTH[Math.min(end - start, BY_LENGTH.length - 1)];
    return byLength < COMMON && COMMON_WORDS.contains(string.substring(start, end)) ? COMMON : byLength;
  }
}
