package org.redress.screening.model;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds the links and account names of a text, for which the model reads one word each. */
final class Substitutes {

  private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+|www\\.\\S+|[\\[<](?:url|link)[\\]>]");
  private static final Pattern USER = Pattern.compile("(?i)@\\w+|[\\[<]user[\\]>]|/?\\bu/[\\w-]+");

  private Substitutes() {}

  /** Those of a text, in order and apart from each other. */
  static List<Word> of(String text) {
    List<Word> found = new ArrayList<>();
    if (text.indexOf('/') >= 0 || text.indexOf('.') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0) {
      Matcher links = LINK.matcher(text);
      while (links.find()) {
        found.add(new Word("url", links.start(), links.end()));
      }
    }
    if (text.indexOf('@') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.indexOf('/') >= 0) {
      addUsers(text, found);
    }
    found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return found;
  }

  private static void addUsers(String text, List<Word> found) {
    List<Word> links = List.copyOf(found);
    Matcher users = USER.matcher(text);
    for (int from = 0; from < text.length() && users.find(from);) {
      int start = users.start();
      int end = users.end();
      boolean stands = !isGlued(text, start)
          && links.stream().noneMatch(link -> link.start() < end && start < link.end());
      if (stands) {
        found.add(new Word("user", start, end));
      }
      from = stands ? end : start + 1;
    }
  }

  /** An account's name begins a word: the 'at' of a mail address does not. */
  private static boolean isGlued(String text, int start) {
    if (start == 0 || text.charAt(start) == '[' || text.charAt(start) == '<') {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean word = before < 0x80 && (Character.isLetterOrDigit(before) || before == '_');
    return word || (before == '@' && text.charAt(start) == '@');
  }
}
