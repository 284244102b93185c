package org.redress.screening.personal;

import java.util.Map;
import java.util.Set;

/** Words of street names. */
final class Streets {

  /** What ends the name of a street, and hardly anything else that follows a number. */
  static final Set<String> STRONG = Set.of("street", "st", "road", "rd", "avenue", "ave", "av", "lane", "ln",
      "crescent",
      "cres", "terrace", "terr", "ter", "wynd", "brae", "vennel", "gdns", "gardens", "grove", "mews", "drive", "dr",
      "close", "court", "place", "pl", "square", "sq", "quay", "loan", "loaning", "causeway", "cottages", "boulevard",
      "circus", "neuk", "pend", "walk", "esplanade", "parade", "steadings", "steading", "croft", "glebe", "brow",
      "lea", "rigg", "row", "gait", "haugh", "crt", "ct", "clo", "promenade", "blvd", "cresent", "meadows", "buildings",
      "mansions", "villas");
  /** What ends the name of a street, but of parks, stations and hills as well. */
  static final Set<String> WEAK = Set.of("park", "view", "way", "hill", "green", "cross", "bank", "bridge", "field",
      "fields", "path", "port", "gate", "rise", "links", "estate", "heights", "mount", "wharf", "yard", "yards",
      "shore",
      "dell", "glen", "law", "toll", "meadow", "bow", "circle");
  /** What stands in no name between a number and the kind of street. */
  static final Set<String> NO_NAMES = Set.of("on", "in", "at", "for", "and", "to", "a", "an", "my", "your", "this",
      "that", "from", "with", "by", "people", "years", "year", "days", "day", "miles", "mile", "minutes", "minute",
      "mins", "min", "hours", "hour", "weeks", "week", "months", "month", "million", "billion", "thousand", "hundred",
      "per", "cent", "percent", "votes", "vote", "seats", "seat", "points", "point", "pm", "am", "i", "we", "you", "he",
      "she", "they", "it", "is", "are", "was", "were", "be", "been", "or", "if", "as", "our", "his", "her", "their",
      "its", "down", "up", "off", "out", "over", "about", "than", "times", "more", "most", "x", "m", "km", "ft", "feet",
      "metres", "yds", "january", "february", "march", "may", "april", "june", "july", "august", "september", "october",
      "november",
      "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "of", "who",
      "when", "while", "don't", "can", "will", "not", "no", "yes", "all", "some", "any", "men", "women", "cars", "so",
      "but", "then", "there", "these", "those", "because", "just", "like", "same", "into", "every", "each", "one",
      "way");
  private static final Map<String, String> LONG_FORMS = Map.ofEntries(Map.entry("ST", "STREET"),
      Map.entry("RD", "ROAD"), Map.entry("AVE", "AVENUE"), Map.entry("AV", "AVENUE"), Map.entry("LN", "LANE"),
      Map.entry("CRES", "CRESCENT"), Map.entry("TERR", "TERRACE"), Map.entry("TER", "TERRACE"),
      Map.entry("GDNS", "GARDENS"), Map.entry("DR", "DRIVE"), Map.entry("PL", "PLACE"), Map.entry("SQ", "SQUARE"),
      Map.entry("CT", "COURT"), Map.entry("CRT", "COURT"), Map.entry("BLVD", "BOULEVARD"), Map.entry("APT", "FLAT"),
      Map.entry("APARTMENT", "FLAT"));

  private Streets() {}

  static boolean isKind(String small) {
    return STRONG.contains(small) || WEAK.contains(small);
  }

  /** An address in capitals, with nothing but blanks between words and no abbreviations. */
  static String canonical(String address) {
    StringBuilder canonical = new StringBuilder(address.length());
    int at = 0;
    while (at < address.length()) {
      int end = at;
      while (end < address.length() && (Characters.isWord(address.charAt(end)) || address.charAt(end) == '\'')) {
        end++;
      }
      if (end > at) {
        String word = Characters.compact(address.substring(at, end));
        canonical.append(canonical.isEmpty() ? "" : " ").append(LONG_FORMS.getOrDefault(word, word));
      }
      at = end + 1;
    }
    return canonical.toString();
  }
}
