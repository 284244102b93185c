package org.redress.screening.personal;

import java.util.Set;

/** Words for another person, and for their children. */
final class Persons {

  private static final Set<String> OTHERS = Set.of("he", "she", "they", "he's", "she's", "they're", "hes", "shes",
      "who",
      "who's", "wife", "husband", "partner", "girlfriend", "boyfriend", "mother", "father", "mum", "dad", "mam", "maw",
      "da", "sister", "brother", "son", "daughter", "missus", "ex", "man", "woman", "guy", "lassie", "bloke", "fella",
      "auntie", "uncle", "cousin", "gran", "bird", "burd", "lad", "lady");
  private static final Set<String> THEIRS = Set.of("his", "her", "their", "hers");
  private static final Set<String> SELVES = Set.of("i", "i'm", "i've", "we", "we're", "you", "you're", "it", "it's",
      "that", "this", "which", "nothing", "something", "what", "everything", "my", "our", "your", "nobody", "everyone",
      "people", "system", "one");
  private static final Set<String> CHILDREN = Set.of("kid", "kids", "child", "children", "son", "sons", "daughter",
      "daughters", "boy", "boys", "girl", "girls", "wean", "weans", "bairn", "bairns", "twins", "toddler", "grandson",
      "granddaughter", "grandkids", "grandchildren", "wee", "lad", "lass", "lassie", "stepson", "stepdaughter", "ones",
      "kid's", "son's", "daughter's", "youngest", "eldest", "oldest", "niece", "nephew", "sister", "brother");

  private Persons() {}

  /** Whether the one who does what the word at {@code verb} says is somebody else than writer and reader. */
  static boolean isOther(Words words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      String word = words.get(i);
      if (SELVES.contains(word)) {
        return false;
      }
      if (OTHERS.contains(word) || isTheirs(words, i)) {
        return true;
      }
    }
    return words.get(verb).equals("teaches") || isName(words, verb - 1);
  }

  /** 'his', 'her' or a name's: not 'my' or 'your'. */
  static boolean isTheirs(Words words, int index) {
    String word = words.get(index);
    return THEIRS.contains(word) || (words.isCapital(index) && word.endsWith("'s") && word.length() > 3
        && !SELVES.contains(word) && !word.equals("let's") && !word.equals("here's") && !word.equals("there's")
        && !word.equals("what's") && !word.equals("that's"));
  }

  /** Whether a child of somebody else is spoken of shortly before. */
  static boolean isTheirChild(Words words, int before) {
    for (int i = before - 1; i >= Math.max(0, before - 9); i--) {
      if (CHILDREN.contains(words.get(i)) && !words.get(i).equals("wee")) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
          if (SELVES.contains(words.get(j))) {
            return false;
          }
          if (isTheirs(words, j)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isName(Words words, int index) {
    return words.isCapital(index) && words.get(index).length() > 1 && words.isJoined(index)
        && !Places.isOrdinary(words.get(index)) && !words.get(index).endsWith("s");
  }
}
