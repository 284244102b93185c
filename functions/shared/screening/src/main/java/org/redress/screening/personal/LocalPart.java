package org.redress.screening.personal;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/** The part of an e-mail address before the 'at', where it may be told in words: 'first dot last'. */
final class LocalPart {

  private static final int LONGEST = 64;
  private static final int MOST_JOINTS = 3;
  private static final Set<String> JOINTS = Set.of("dot", "underscore", "dash", "hyphen", "plus");
  private static final Pattern DOT = Pattern.compile("\\s*[\\[({<]?\\s?dot\\s?[\\])}>]?\\s*");
  private static final Pattern UNDERSCORE = Pattern.compile("\\s*underscore\\s*");
  private static final Pattern HYPHEN = Pattern.compile("\\s*(?:dash|hyphen)\\s*");

  private LocalPart() {}

  /** Where it starts if it ends at {@code end}; {@code end} itself if there is none. */
  static int start(Page page, int end, int from) {
    int start = name(page, end, from);
    for (int joints = 0; joints < MOST_JOINTS && start > from; joints++) {
      int joint = skipBack(page, start, from, " [](){}");
      int word = name(page, joint, from);
      boolean isJoint = joint < start && JOINTS.contains(page.text().substring(word, joint).toLowerCase(Locale.ROOT));
      int nameEnd = isJoint ? skipBack(page, word, from, " [](){}") : word;
      int before = isJoint && nameEnd < word ? name(page, nameEnd, from) : nameEnd;
      if (!isJoint || before == nameEnd) {
        break;
      }
      start = before;
    }
    return page.at(start - 1) == '@' ? end : start;
  }

  static String plain(String said) {
    String dotted = DOT.matcher(said).replaceAll(".");
    return HYPHEN.matcher(UNDERSCORE.matcher(dotted).replaceAll("_")).replaceAll("-");
  }

  private static int name(Page page, int end, int from) {
    int start = end;
    while (start > from && end - start < LONGEST
        && (Characters.isLatinOrDigit(page.at(start - 1)) || "._+-".indexOf(page.at(start - 1)) >= 0)) {
      start--;
    }
    while (start < end && !Characters.isLatinOrDigit(page.at(start))) {
      start++;
    }
    return start;
  }

  private static int skipBack(Page page, int end, int from, String characters) {
    int at = end;
    while (at > from && end - at < 3 && characters.indexOf(page.at(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
