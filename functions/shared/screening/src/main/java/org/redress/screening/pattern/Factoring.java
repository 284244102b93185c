package org.redress.screening.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an expression so that choices between words share their first letters: {@code kick|kill} as
 * {@code ki(?:ck|ll)}. It matches the same, and far sooner where the choices are many, since a place in a text is compared with
 * letters and not with words. Where two choices fit, the order between different first letters does not matter.
 */
final class Factoring {

  private static final int FEW = 3;
  private static final String QUANTIFIERS = "?*+{";

  private Factoring() {}

  static String apply(String regex) {
    List<String> branches = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= regex.length(); i = i < regex.length() ? next(regex, i) : i + 1) {
      if (i == regex.length() || regex.charAt(i) == '|') {
        branches.add(inside(regex.substring(start, i)));
        start = i + 1;
      }
    }
    return branches.size() <= FEW || branches.stream().anyMatch(Factoring::captures)
        ? String.join("|", branches)
        : joined(branches);
  }

  /** Factors the groups of a sequence. */
  private static String inside(String sequence) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < sequence.length();) {
      int end = next(sequence, i);
      if (sequence.startsWith("(?:", i)) {
        all.append("(?:").append(apply(sequence.substring(i + 3, end - 1))).append(')');
      } else if (sequence.charAt(i) == '(' && !sequence.startsWith("(?", i)) {
        all.append('(').append(apply(sequence.substring(i + 1, end - 1))).append(')');
      } else {
        all.append(sequence, i, end);
      }
      i = end;
    }
    return all.toString();
  }

  private static String joined(List<String> branches) {
    Map<String, List<String>> byFirst = new LinkedHashMap<>();
    for (String branch : branches) {
      boolean letter = !branch.isEmpty() && Character.isLetterOrDigit(branch.charAt(0))
          && (branch.length() == 1 || QUANTIFIERS.indexOf(branch.charAt(1)) < 0);
      String first = letter ? branch.substring(0, 1) : "(" + byFirst.size();
      byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(letter ? branch.substring(1) : branch);
    }
    List<String> joined = new ArrayList<>();
    byFirst.forEach((first, rests) -> {
      if (first.length() > 1) {
        joined.add(rests.getFirst());
      } else if (rests.size() == 1) {
        joined.add(first + rests.getFirst());
      } else {
        joined.add(first + "(?:" + joined(rests) + ")");
      }
    });
    return String.join("|", joined);
  }

  private static boolean captures(String branch) {
    for (int i = 0; i < branch.length(); i = branch.charAt(i) == '(' ? i + 1 : next(branch, i)) {
      if (branch.charAt(i) == '(' && !branch.startsWith("(?", i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the character, escape, class or group that begins here. */
  private static int next(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '\\' -> Math.min(regex.length(), at + 2);
      case '[' -> classEnd(regex, at);
      case '(' -> groupEnd(regex, at);
      default -> at + 1;
    };
  }

  private static int classEnd(String regex, int at) {
    int i = at + (regex.startsWith("[^", at) ? 2 : 1);
    for (boolean first = true; i < regex.length() && (first || regex.charAt(i) != ']'); first = false) {
      i += regex.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(regex.length(), i + 1);
  }

  private static int groupEnd(String regex, int at) {
    int i = at + 1;
    while (i < regex.length() && regex.charAt(i) != ')') {
      i = next(regex, i);
    }
    return Math.min(regex.length(), i + 1);
  }
}
