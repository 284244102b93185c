package org.redress.screening.normalise;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which plain letters a letter of another alphabet, or one with an accent, can be taken for. */
final class LookAlikes {

  /** What people take that Unicode's list of look-alikes does not have, and small capitals; pairs of sign and letters. */
  private static final String[] OWN = {"ᴀa", "ʙb", "ᴄc", "ᴅd", "ᴇe", "ꜰf", "ɢg", "ʜh", "ɪi", "ᴊj", "ᴋk", "ʟl", "ᴍm",
      "ɴn", "ᴏo", "ᴘp", "ꞯq", "ʀr", "ꜱs", "ᴛt", "ᴜu", "ᴠv", "ᴡw", "ʏy", "ᴢz", "ɐa", "ɔco", "ǝe", "əe", "ɟf", "ƃg",
      "ɥh", "ᴉi", "ɾj", "ʞk", "ɯmw", "ɹr", "ʇt", "ʌva", "ʍwm", "ʎy", "ʃs", "ʒz", "ŋn", "þp", "ðd", "æae", "œoe",
      "ßb", "øo", "łl", "đd", "ħh", "ŧt", "ƒf", "αa", "βb", "γy", "δdo", "εe", "ζz", "ηnh", "θo", "ιi", "κk", "λla",
      "μum", "νvn", "ξe", "οo", "πnp", "ρp", "σos", "ςsc", "τt", "υuy", "φo", "χx", "ψy", "ωw", "аa", "бb", "вb",
      "гr", "дdag", "еe", "ёe", "жx", "зe", "иnu", "йnu", "кk", "лnl", "мm", "нhn", "оo", "пn", "рp", "сc", "тt",
      "уyu", "фo", "хx", "цu", "чy", "шw", "щw", "ъb", "ыbi", "ьb", "эe", "юo", "яr", "іi", "їi", "јj", "ѕs", "ԁd",
      "һh", "ԛq", "ԝw", "ѡw", "ґr", "ћh", "ђh", "љb", "њh", "єe", "ɑa", "ɡg", "ɩi", "ıi", "ȷj", "ƙk", "ɓb", "ɗd", "ɠg",
      "ʋu",
      "ɛe", "ɜe", "ɨi", "ɫl", "ɱm", "ɲn", "ɳn", "ʂs", "ʈt", "ʉu", "ɋq", "ɍr", "ɏy", "ƨs", "ƽs", "ƿp", "ȝz", "ʘo"};

  private static final Map<Integer, String> KNOWN = known();
  private static final int MOST_KNOWN = 20_000;

  private LookAlikes() {}

  /** The letters, the likeliest first; empty if it looks like none. Give it a small letter. */
  static String of(int character) {
    String letters = KNOWN.get(character);
    if (letters == null) {
      letters = find(character);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(character, letters);
      }
    }
    return letters;
  }

  /** Whether it is a letter of the Latin alphabet with an accent. */
  static boolean isAccented(int character) {
    return character < 0x250 || (character >= 0x1e00 && character < 0x1f00);
  }

  private static String find(int character) {
    String base = decomposed(Character.toString(character));
    if (!base.isEmpty()) {
      return base;
    }
    String small = skeleton(Character.toString(character));
    String large = skeleton(Character.toString(Character.toUpperCase(character)));
    return small.equals(large) || large.isEmpty() ? small : small + large;
  }

  private static String skeleton(String character) {
    String skeleton = Confusables.CHECKER.getSkeleton(character).toLowerCase(Locale.ROOT);
    if (skeleton.equals("rn")) {
      return "m";
    }
    if (skeleton.isEmpty() || skeleton.codePointCount(0, skeleton.length()) > 2) {
      return "";
    }
    int first = skeleton.codePointAt(0);
    if (Vocabulary.index(first) >= 0 && first != '\'') {
      return Character.toString(first);
    }
    String own = KNOWN.get(first);
    return own == null ? decomposed(skeleton) : own;
  }

  private static String decomposed(String character) {
    String decomposed = Normalizer2.getNFDInstance().normalize(character).toLowerCase(Locale.ROOT);
    char base = decomposed.charAt(0);
    return base >= 'a' && base <= 'z' ? String.valueOf(base) : "";
  }

  private static Map<Integer, String> known() {
    Map<Integer, String> known = new ConcurrentHashMap<>();
    for (String pair : OWN) {
      int sign = pair.codePointAt(0);
      known.put(sign, pair.substring(Character.charCount(sign)));
    }
    return known;
  }

  /** Loaded when a text first needs it. */
  private static final class Confusables {
    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }
}
