package org.redress.mail.automatic;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.mail.text.Phrases;

/** Subjects that programs write, in several languages. */
final class Subjects {

  private static final List<String> AWAY = Phrases.read(Subjects.class, "automatic-subjects.txt");
  private static final List<String> BOUNCED = Phrases.read(Subjects.class, "bounce-subjects.txt");
  private static final Pattern AWAY_AT_END = Pattern
      .compile(
          "\\bis (?:currently |now )?(?:out of (?:the )?office|on (?:annual |maternity |paternity |sick )?leave)\\b");
  private static final String OPENING = "[(<*\"'*** ";

  private Subjects() {}

  /** Whether a program that answers for an absent person would write so. */
  static boolean isAway(String subject) {
    String plain = plain(subject);
    return AWAY.stream().anyMatch(phrase -> begins(plain, phrase)) || AWAY_AT_END.matcher(plain).find();
  }

  /** Whether a mail server that gives up would write so. */
  static boolean isBounce(String subject) {
    String plain = plain(subject);
    return BOUNCED.stream().anyMatch(plain::startsWith);
  }

  private static String plain(String subject) {
    String small = subject.toLowerCase(Locale.ROOT).strip();
    int start = 0;
    while (start < small.length() && OPENING.indexOf(small.charAt(start)) >= 0) {
      start++;
    }
    return small.substring(start);
  }

  /** The phrase stands alone or something is set off behind it: a person's sentence would go on. */
  private static boolean begins(String subject, String phrase) {
    if (!subject.startsWith(phrase)) {
      return false;
    }
    String rest = subject.substring(phrase.length()).strip();
    return rest.isEmpty() || ":-\u2013\u2014|])(,.!/;\uff1a\u3010\u3011*'\"".indexOf(rest.charAt(0)) >= 0
        || rest.startsWith("re:") || rest.startsWith("until ") || rest.startsWith("bis ") || rest.startsWith("from ")
        || rest.startsWith("reply") || rest.startsWith("autoreply") || rest.startsWith("message");
  }
}
