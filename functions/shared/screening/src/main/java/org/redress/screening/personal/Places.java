package org.redress.screening.personal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place named in words.
 *
 * @param first the first word's number
 * @param last the last word's number
 * @param isNamed whether it has capitals
 * @param isSchool whether it is a school by its name
 */
record Places(int first, int last, boolean isNamed, boolean isSchool) {

  private static final int MOST_WORDS = 7;
  private static final Set<String> SCHOOLS = Set.of("school", "primary", "nursery", "academy", "college", "secondary",
      "grammar", "high", "playgroup", "kindergarten", "ps", "hs", "preschool", "infants", "juniors", "university",
      "uni",
      "childcare", "creche");
  private static final Set<String> FACILITIES = Set.of("office", "offices", "shop", "store", "bank", "hospital",
      "library", "cafe", "bar", "pub", "branch", "depot", "station", "factory", "salon", "garage", "surgery", "clinic",
      "supermarket", "hotel", "restaurant", "kitchen", "warehouse", "bakery", "chippy", "bookies", "hairdressers",
      "barbers", "pharmacy", "chemist", "dentist", "dentists", "centre", "gym", "museum", "theatre", "council",
      "chambers",
      "practice", "takeaway", "butchers", "co-op", "coop", "tesco", "asda", "aldi", "lidl", "morrisons", "sainsburys",
      "sainsbury's", "greggs", "b&q", "ikea", "boots", "mcdonalds", "mcdonald's", "starbucks", "costa", "amazon",
      "nursing", "home", "court", "yard", "airport", "university", "college", "school", "distillery", "brewery",
      "infirmary", "police", "foodbank", "laundrette", "post", "job", "jobcentre", "solicitors", "vets", "spar");
  /** Kinds of schools, which name none. */
  private static final Set<String> KINDS = Set.of("culinary", "law", "medical", "middle", "art", "film", "business",
      "grad", "graduate", "boarding", "summer", "sunday", "night", "elementary", "junior", "senior", "hit", "community",
      "leave", "finish", "start", "attend", "after", "before", "catholic", "faith", "primary", "secondary", "nursery",
      "high", "old", "new", "special", "cookery", "drama", "music", "driving", "language", "beauty", "clown", "trade");
  private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "in", "on", "&", "upon", "le", "de");
  private static final Set<String> ORDINARY = Set.of("a", "an", "any", "all", "least", "most", "night", "nights",
      "home",
      "work", "it", "its", "this", "that", "these", "those", "his", "her", "their", "my", "your", "our", "me", "us",
      "him", "them", "you", "making", "being", "first", "last", "once", "times", "full", "high", "the", "is", "are",
      "and", "but", "so", "now", "just", "still", "also", "only", "never", "always", "what", "where", "some", "same",
      "scale", "speed", "random", "best", "both", "every", "each", "one", "two", "weekends", "present", "minimum",
      "nothing", "something", "anything", "everything", "someone", "here", "there", "half", "low", "different",
      "private",
      "public", "state", "local", "good", "nice", "posh", "getting", "keeping", "to", "from", "if", "when", "because",
      "another", "such", "no", "not", "very", "too", "how", "why", "as", "or", "capacity", "maximum", "that's",
      "hard", "part", "various", "several", "many", "multiple", "level", "day", "god", "hell", "maybe", "yes", "it's");

  static boolean isFacility(String word) {
    return FACILITIES.contains(word);
  }

  static boolean isOrdinary(String word) {
    return ORDINARY.contains(word);
  }

  /** The place that starts at a word; null if what stands there names none. */
  static @Nullable Places at(Words words, int start) {
    int first = words.get(start).equals("the") && words.isJoined(start) ? start + 1 : start;
    if (words.isCapital(first) && !isOrdinary(words.get(first))) {
      return named(words, first);
    }
    return told(words, first, first > start);
  }

  private static Places named(Words words, int first) {
    int last = first;
    int at = first;
    boolean isSchool = SCHOOLS.contains(words.get(first));
    while (words.isJoined(at) && at - first < MOST_WORDS) {
      at++;
      boolean isPart = words.isCapital(at) || SCHOOLS.contains(words.get(at))
          || (FACILITIES.contains(words.get(at)) && last == at - 1);
      if (isPart) {
        last = at;
        isSchool |= SCHOOLS.contains(words.get(at));
      } else if (!LINKS.contains(words.get(at)) || at - last > 2) {
        break;
      }
    }
    return new Places(first, last, true, isSchool);
  }

  /** Without capitals: up to the word that says what it is. */
  private static @Nullable Places told(Words words, int first, boolean hasArticle) {
    for (int at = first; at < first + 4; at++) {
      String word = words.get(at);
      if (word.isEmpty() || (isOrdinary(word) && !(SCHOOLS.contains(word) && at > first)) || LINKS.contains(word)) {
        return null;
      }
      boolean isSchool = SCHOOLS.contains(word);
      if ((isSchool && at > first) || (FACILITIES.contains(word) && !isSchool && (at > first || hasArticle
          || word.length() > 3))) {
        int last = at;
        while (SCHOOLS.contains(words.get(last + 1)) && words.isJoined(last)) {
          last++;
        }
        return isSchool && KINDS.contains(words.get(first)) && at == first + 1
            ? null
            : new Places(first, last, false, isSchool);
      }
      if (!words.isJoined(at)) {
        return null;
      }
    }
    return null;
  }
}
