package org.redress.screening.personal;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds e-mail addresses that are told in words, or pulled apart: 'name at example dot org', 'name [at] example.org'. */
final class SpokenEmailFinder implements Finder {

  private static final int REACH = 100;
  /** Bounds the costly looks at a text of nothing but 'at' and 'dot'. */
  private static final int MOST_TRIES = 1_000;
  private static final String TOPS = "org|com|net|info|gov|edu|eu|ie|uk|scot|wales|cymru|io|me|biz|co|london|app|dev|"
      + "online|xyz|email|de|fr|example|test|invalid";
  private static final String NAME = "[A-Z0-9][A-Z0-9_-]*";
  private static final String SAID_DOT = "(?:\\s?\\s?[\\[({<]\\s?(?:dot|\\.)\\s?[\\])}>]\\s?\\s?|\\s\\s?dot\\s\\s?)";
  private static final String DOT = "(?:" + SAID_DOT + "|\\s?\\.\\s?)";
  private static final String SAID_DOMAIN = NAME + "(?:(?:\\.|" + SAID_DOT + ")" + NAME + ")*?" + SAID_DOT + "(?:"
      + TOPS
      + ")(?:" + DOT + "uk)?\\b";
  private static final String DOMAIN = NAME + "(?:" + DOT + NAME + ")*?" + DOT + "(?:" + TOPS + ")(?:" + DOT
      + "uk)?\\b";
  /** What may stand from the end of a name on. In brackets an 'at' is no ordinary word. */
  private static final Pattern BRACKETED = Pattern
      .compile("(?i)\\s?\\s?[\\[({<]\\s?(?:at|@)\\s?[\\])}>]\\s?\\s?(" + DOMAIN + ")");
  private static final Pattern SAID = Pattern.compile("(?i)(?:\\s\\s?at\\s\\s?|\\s?@\\s?)(" + SAID_DOMAIN + ")");
  private static final Pattern PARTED = Pattern.compile("(?i)(?:\\s\\s?@\\s?|@\\s)(" + DOMAIN + ")");
  private static final Pattern DOT_BETWEEN = Pattern.compile("(?i)" + DOT);
  private static final Set<String> NO_NAMES = Set.of("look", "looking", "is", "see", "us", "them", "it", "available",
      "here", "online", "him", "her", "me", "this", "that", "up", "out", "at", "be", "are", "live", "based", "hosted",
      "sold", "published", "buy", "shop", "visit", "site", "website", "page", "shout", "mail", "email", "works",
      "working", "work", "more", "blog", "read", "find", "meet", "everyone", "people", "folk", "someone", "petition");

  @Override
  public boolean mayFind(Glance glance) {
    return glance.spokenDot() || glance.bracketedAt() || glance.atSign();
  }

  @Override
  public List<Found> find(Page page) {
    List<Found> found = new ArrayList<>();
    int from = 0;
    int tries = 0;
    for (int at = 1; at < page.length() && tries < MOST_TRIES; at++) {
      int start = isPivot(page, at) ? LocalPart.start(page, at, from) : at;
      if (start == at) {
        continue;
      }
      String rest = page.text().substring(at, Math.min(page.length(), at + REACH));
      String local = page.text().substring(start, at).toLowerCase(Locale.ROOT);
      Matcher matcher = matcher(rest, NO_NAMES.contains(local));
      tries++;
      if (matcher != null) {
        tries--;
        String domain = DOT_BETWEEN.matcher(matcher.group(1)).replaceAll(".").toLowerCase(Locale.ROOT);
        from = at + matcher.end();
        found.add(new Found(
            DataKind.EMAIL, start, from, Certainty.LIKELY, LocalPart.plain(local) + "@" + domain));
        at = from - 1;
      }
    }
    return found;
  }

  /** Whether a name ends here and something like an 'at' follows. */
  private static boolean isPivot(Page page, int at) {
    if (!Characters.isLatinOrDigit(page.at(at - 1))) {
      return false;
    }
    for (int i = at; i < at + 4; i++) {
      char character = page.at(i);
      if (character == '@') {
        return i > at || isPartedBehind(page, at + 1);
      }
      if ((character | 0x20) == 'a' && i > at) {
        return (page.at(i + 1) | 0x20) == 't' && !Characters.isWord(page.at(i + 2));
      }
      if (" [({<".indexOf(character) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a blank or bracket follows, at once or behind a name; else it is an address as programs write it. */
  private static boolean isPartedBehind(Page page, int start) {
    int end = start;
    while (end - start < 64 && (Characters.isLatinOrDigit(page.at(end)) || "._-".indexOf(page.at(end)) >= 0)) {
      end++;
    }
    return " [({<".indexOf(page.at(end)) >= 0;
  }

  private static @Nullable Matcher matcher(String rest, boolean isOrdinaryWord) {
    List<Pattern> patterns = isOrdinaryWord ? List.of(BRACKETED) : List.of(BRACKETED, SAID, PARTED);
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(rest);
      if (matcher.lookingAt()) {
        return matcher;
      }
    }
    return null;
  }
}
