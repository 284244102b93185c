package org.redress.screening.personal;

import java.util.List;
import java.util.Set;

/** Tells from the words before a datum whether the writer gives it as their own: 'my number is', 'call me on'. */
final class OwnData {

  private static final Set<String> LINKS = Set.of("is", "are", "number", "no", "num", "nr", "phone", "mobile", "mob",
      "cell", "tel", "telephone", "landline", "email", "emails", "e", "mail", "address", "addy", "postcode", "post",
      "code", "new", "old", "home", "work", "office", "direct", "personal", "own", "contact", "details", "at", "on",
      "via", "by", "to", "current", "line", "whatsapp", "card", "nhs", "chi", "ni", "national", "insurance", "passport",
      "licence", "license", "driving", "car", "plate", "reg", "registration", "ip", "here", "below", "now", "just",
      "still", "house", "flat", "street", "any", "time", "anytime", "or", "the", "team", "live", "stay", "am", "based",
      "moved", "using", "with", "if", "under", "payment", "bank", "debit", "credit", "was", "today", "please", "in",
      "signal", "for", "more", "info", "inbox", "business", "health", "vehicle", "back", "directly", "a", "bell",
      "buzz",
      "shout", "an", "message");
  private static final Set<String> OWNERS = Set.of("my", "our");
  private static final Set<String> SPEAKERS = Set.of("i", "i'm", "im", "we", "we're", "i've", "we've");
  private static final Set<String> STATES = Set.of("live", "stay", "am", "are", "moved", "use", "at", "on", "still",
      "now", "just");
  private static final Set<String> OBJECTS = Set.of("me", "us");
  private static final Set<String> CONTACTS = Set.of("call", "text", "txt", "ring", "phone", "email", "mail", "message",
      "msg", "contact", "reach", "write", "dm", "whatsapp", "to", "of", "visit", "join");
  private static final Set<String> SIGNS_OF_LIFE = Set.of("bell", "buzz", "shout", "line", "email", "mail", "message");

  private OwnData() {}

  static boolean isOwn(Page page, int start) {
    List<String> words = Surroundings.before(page, start, 9);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (OWNERS.contains(word)) {
        return true;
      }
      if (SPEAKERS.contains(word)) {
        return word.endsWith("m") || word.endsWith("'re") || (i > 0 && STATES.contains(words.get(i - 1)));
      }
      if (OBJECTS.contains(word)) {
        return i + 1 < words.size() && (CONTACTS.contains(words.get(i + 1))
            || Surroundings.holdAny(words.subList(0, i), SIGNS_OF_LIFE));
      }
      if (!LINKS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
