package org.redress.screening.personal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Vehicle plates: the form given out since 2001 in capitals; in small letters, and in the older forms, which many other
 * things have too, only where the words around it tell of a vehicle.
 */
final class Plate implements CodeFinder.Code {

  private static final String GAPS = " -";
  private static final String AREAS = "ABCDEFGHKLMNOPRSVWXY";
  private static final Set<String> WORDS = Set.of("and", "for", "the", "day", "was", "are", "you", "but", "not", "all",
      "can", "had", "her", "one", "our", "out", "has", "now", "new", "see", "two", "way", "who", "let", "put", "say",
      "she", "too", "use", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar", "apr", "per",
      "yes", "yet", "ago", "any", "ask", "car", "van", "his", "him", "hrs", "min", "get", "got", "how", "man", "men",
      "off", "old", "own", "pay", "tax", "top", "try", "win", "won", "red", "in", "is", "it", "if", "big", "end", "far",
      "few", "bus", "just");

  @Override
  public List<Shape> shapes() {
    return List.of(
        new Shape("LL99_LLL", GAPS),
        new Shape("LL_99_LLL", " "),
        new Shape("L9_LLL", GAPS),
        new Shape("L99_LLL", GAPS),
        new Shape("L999_LLL", GAPS),
        new Shape("LLL_9L", GAPS),
        new Shape("LLL_99L", GAPS),
        new Shape("LLL_999L", GAPS),
        new Shape("LLL_9999", GAPS),
        new Shape("LLL_999", GAPS),
        new Shape("LL_9999", GAPS));
  }

  @Override
  public Optional<Found> read(Page page, int start, int end) {
    String written = page.text().substring(start, end);
    String compact = Characters.compact(written);
    boolean isCapital = written.equals(written.toUpperCase(Locale.ROOT));
    Optional<Certainty> certainty;
    if (compact.length() == 7 && Characters.isLatin(compact.charAt(1)) && Characters.isLatin(compact.charAt(4))) {
      certainty = current(page, start, end, compact, isCapital);
    } else if (isOlder(compact)) {
      certainty = older(page, start, end, compact, isCapital);
    } else {
      certainty = Optional.empty();
    }
    return certainty.map(sure -> new Found(DataKind.PLATE, start, end, sure, compact));
  }

  private static Optional<Certainty> current(Page page, int start, int end, String compact, boolean isCapital) {
    if (!isCurrent(compact)) {
      return Optional.empty();
    }
    boolean isParted = page.at(start + 2) == ' ';
    boolean isWordy = end - start > compact.length() && isWord(compact.substring(4));
    if (Cues.plate(page, start, end)) {
      return isWordy && !isCapital ? Optional.empty() : Optional.of(Certainty.SURE);
    }
    if (isWordy || Cues.somethingElse(page, start)) {
      return Optional.empty();
    }
    if (Cues.car(page, start, end)) {
      return Optional.of(Certainty.SURE);
    }
    return isCapital && !isParted ? Optional.of(Certainty.LIKELY) : Optional.empty();
  }

  private static Optional<Certainty> older(Page page, int start, int end, String compact, boolean isCapital) {
    boolean isWordy = isWord(head(compact)) || isWord(tail(compact));
    if (Cues.plate(page, start, end)) {
      boolean isLoose = Characters.isDigit(compact.charAt(2)) && !isCapital;
      return (isWordy && !isCapital) || isLoose ? Optional.empty() : Optional.of(Certainty.LIKELY);
    }
    return isCapital && !isWordy && Cues.car(page, start, end) && !Cues.somethingElse(page, start)
        ? Optional.of(Certainty.LIKELY)
        : Optional.empty();
  }

  /** Area, half-year and three letters. */
  private static boolean isCurrent(String compact) {
    int age = Integer.parseInt(compact.substring(2, 4));
    return AREAS.indexOf(compact.charAt(0)) >= 0
        && "IQZ".indexOf(compact.charAt(1)) < 0
        && ((age >= 2 && age <= 30) || (age >= 51 && age <= 80))
        && hasNone(compact.substring(4), "IQ");
  }

  private static boolean isOlder(String compact) {
    char first = compact.charAt(0);
    char last = compact.charAt(compact.length() - 1);
    if (Characters.isDigit(compact.charAt(1))) {
      return "IOUZ".indexOf(first) < 0 && hasNone(compact.substring(compact.length() - 3), "IQ");
    }
    if (Characters.isLatin(last)) {
      return "IOQUZ".indexOf(last) < 0 && hasNone(compact.substring(0, 3), "IQ");
    }
    boolean isNorthernIrish = compact.substring(0, 3).chars().anyMatch(letter -> letter == 'I' || letter == 'Z');
    return isNorthernIrish || (compact.length() == 6 && Characters.isLatin(compact.charAt(2)));
  }

  private static boolean hasNone(String letters, String unused) {
    return letters.chars().noneMatch(letter -> unused.indexOf(letter) >= 0);
  }

  private static String head(String compact) {
    int end = 0;
    while (end < compact.length() && Characters.isLatin(compact.charAt(end))) {
      end++;
    }
    return compact.substring(0, end);
  }

  private static String tail(String compact) {
    int start = compact.length();
    while (start > 0 && Characters.isLatin(compact.charAt(start - 1))) {
      start--;
    }
    return compact.substring(start);
  }

  private static boolean isWord(String letters) {
    return WORDS.contains(letters.toLowerCase(Locale.ROOT));
  }
}
