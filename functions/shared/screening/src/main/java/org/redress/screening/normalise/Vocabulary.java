package org.redress.screening.normalise;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a disguise may hide: those that the patterns, or a model, look for. Of a word only the letters from a to z
 * and apostrophes count; others are left out. Immutable.
 */
public final class Vocabulary {

  /** The number of different letters, the apostrophe being the last. */
  static final int LETTERS = 27;

  static final int ROOT = 0;
  private static final int LONGEST = 30;

  /** The letters that are words. Others come from words such as 'e-mail' and would break spelled words into pieces. */
  private static final String LONE = "aiu";

  /** Endings that an expression names by themselves; they are no words. */
  private static final Set<String> FRAGMENTS = Stream.of(
      "nd", "rd", "re", "si", "th", "rt", "ve", "ll", "op", "ed", "er", "es", "ly", "ng", "st", "wi", "ing", "ery",
      "ies", "ers", "ion", "ist", "est", "ish", "ism", "ful", "ity", "ous", "ent", "ant", "ive", "ure", "ted",
      "ned", "ier", "goe", "ness", "ings", "ists", "isms", "ation", "'s", "'re", "'ve", "'ll", "'d", "'m")
      .collect(Collectors.toUnmodifiableSet());

  private int[] next = new int[LETTERS * 64];
  private boolean[] ends = new boolean[64];
  private int nodes = 1;

  private Vocabulary(Collection<String> words) {
    words.forEach(this::add);
    next = Arrays.copyOf(next, nodes * LETTERS);
    ends = Arrays.copyOf(ends, nodes);
  }

  /** The vocabulary of these words, in small letters. */
  public static Vocabulary of(Collection<String> words) {
    return new Vocabulary(List.copyOf(words));
  }

  /** From a letter to its index, or -1. */
  static int index(int character) {
    if (character >= 'a' && character <= 'z') {
      return character - 'a';
    }
    return character == '\'' ? LETTERS - 1 : -1;
  }

  static char letter(int index) {
    return index == LETTERS - 1 ? '\'' : (char) ('a' + index);
  }

  /** Where one more letter leads, or 0 if no word goes on like that. */
  int next(int node, int letter) {
    return next[node * LETTERS + letter];
  }

  boolean isWord(int node) {
    return ends[node];
  }

  private void add(String word) {
    int node = ROOT;
    boolean fragment = word.length() == 1 ? LONE.indexOf(word) < 0 : FRAGMENTS.contains(word);
    fragment |= word.endsWith("'");
    if (word.isEmpty() || fragment || word.length() > LONGEST || word.chars().anyMatch(each -> index(each) < 0)) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      int at = node * LETTERS + index(word.charAt(i));
      if (next[at] == 0) {
        int added = newNode();
        next[at] = added;
      }
      node = next[at];
    }
    ends[node] = true;
  }

  private int newNode() {
    if (nodes == ends.length) {
      next = Arrays.copyOf(next, 2 * next.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    return nodes++;
  }
}
