package org.redress.screening.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The ways in which people hide words from filters, as a test applies them. */
public enum Disguise {
  LOOK_ALIKES, STYLED, ACCENTS, LEET, SPACED_WORDS, SPACED_TEXT, DOTTED, INVISIBLE, STRETCHED, COMBINING, MIXED;

  private static final Set<Disguise> WHOLE_WORDS = EnumSet.of(SPACED_WORDS, SPACED_TEXT, DOTTED, STYLED);
  private static final Map<Character, String> ALIKE = Map.ofEntries(
      Map.entry('a', "\u0430"), Map.entry('e', "\u0435\u03b5"), Map.entry('o', "\u043e\u03bf"),
      Map.entry('p', "\u0440\u03c1"),
      Map.entry('c', "\u0441"), Map.entry('y', "\u0443"), Map.entry('x', "\u0445"), Map.entry('i', "\u0456"),
      Map.entry('s', "\u0455"), Map.entry('j', "\u0458"), Map.entry('h', "\u04bb"), Map.entry('d', "\u0501"),
      Map.entry('k', "\u03ba\u043a"), Map.entry('u', "\u03c5"), Map.entry('v', "\u03bd"),
      Map.entry('w', "\u0461\u051d"),
      Map.entry('n', "\u0578"), Map.entry('g', "\u0261"), Map.entry('l', "\u04cf"), Map.entry('t', "\u0442"),
      Map.entry('m', "\u043c"), Map.entry('b', "\u042c"), Map.entry('r', "\u0433"));
  private static final Map<Character, String> LEETS = Map.ofEntries(
      Map.entry('a', "4@"), Map.entry('e', "3"), Map.entry('i', "1!"), Map.entry('o', "0"), Map.entry('s', "5$"),
      Map.entry('t', "7+"), Map.entry('l', "1|"), Map.entry('b', "8"), Map.entry('g', "96"));
  private static final Map<Character, String> ACCENTED = Map.of(
      'a', "\u00e0\u00e4\u00e1", 'e', "\u00e9\u00eb", 'i', "\u00ed\u00ef", 'o', "\u00f6\u00f3", 'u', "\u00fc\u00fa",
      'n', "\u00f1", 'c', "\u00e7", 'y', "\u00fd");
  private static final String INVISIBLES = "\u200b\u200c\u200d\u2060\u00ad\ufeff\u202e\u2066";

  /**
   * A disguised text.
   *
   * @param places for each code point of the plain text, where its disguise begins; one more for the end
   */
  public record Disguised(String text, List<Integer> places) {}

  /** Hides {@code rate} of the words or letters of an ASCII text. */
  public Disguised apply(String plain, double rate, RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    boolean hideWord = false;
    Disguise how = this;
    char sign = ".-_*/".charAt(random.nextInt(5));
    List<Disguise> others = new ArrayList<>(
        List.of(LOOK_ALIKES, STYLED, LEET, INVISIBLE, STRETCHED, COMBINING, DOTTED));
    for (int i = 0; i < plain.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(plain.charAt(i - 1));
      if (first) {
        hideWord = random.nextDouble() < rate;
        how = this == MIXED ? others.get(random.nextInt(others.size())) : this;
      }
      places.add(text.codePointCount(0, text.length()));
      boolean last = i + 1 == plain.length() || !Character.isLetter(plain.charAt(i + 1));
      boolean hideLetter = WHOLE_WORDS.contains(how) ? hideWord : random.nextDouble() < rate;
      how.write(text, plain.charAt(i), hideLetter, last, sign, random);
    }
    places.add(text.codePointCount(0, text.length()));
    return new Disguised(text.toString(), places);
  }

  private void write(StringBuilder text, char letter, boolean hide, boolean last, char sign, RandomGenerator random) {
    char small = Character.toLowerCase(letter);
    boolean isLetter = small >= 'a' && small <= 'z';
    if (!hide || (!isLetter && this != SPACED_TEXT)) {
      text.append(letter);
      return;
    }
    switch (this) {
      case LOOK_ALIKES -> text.append(one(ALIKE.getOrDefault(small, String.valueOf(letter)), random));
      case STYLED -> text.appendCodePoint((random.nextBoolean() ? 0xff41 : 0x1d41a) + (small - 'a'));
      case ACCENTS -> text.append(one(ACCENTED.getOrDefault(small, String.valueOf(letter)), random));
      case LEET -> text.append(one(LEETS.getOrDefault(small, String.valueOf(letter)), random));
      case SPACED_WORDS -> text.append(letter).append(last ? "" : " ");
      case SPACED_TEXT -> text.append(letter).append(' ');
      case DOTTED -> text.append(letter).append(last ? "" : sign);
      case INVISIBLE -> text.append(letter).append(INVISIBLES.charAt(random.nextInt(INVISIBLES.length())));
      case STRETCHED -> text.append(String.valueOf(letter).repeat(2 + random.nextInt(4)));
      case COMBINING ->
        text.append(letter).append((char) (0x300 + random.nextInt(0x6f))).append((char) (0x320 + random.nextInt(8)));
      case MIXED -> throw new IllegalStateException("is made of others");
    }
  }

  private static char one(String choices, RandomGenerator random) {
    return choices.charAt(random.nextInt(choices.length()));
  }
}
