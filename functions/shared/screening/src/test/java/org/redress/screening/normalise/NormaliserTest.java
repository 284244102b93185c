package org.redress.screening.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Reading;

class NormaliserTest {

  private static final Normaliser NORMALISER = new Normaliser(
      Vocabulary.of(
          Set.of("i", "a", "will", "pull", "your", "you", "are", "an", "the", "turnip", "turnips", "gardener", "of",
              "we'll",
              "this", "is", "to", "all", "stop", "it")));

  @ParameterizedTest
  @CsvSource(delimiter = '>', textBlock = """
      1 w1ll pu11 y0ur 7urn1p$ > i will pull your turnips
      y0u 4r3 @ 74rd3n3r 0f turn!ps > you are a 74rd3n3r of turnips
      i w i l l p u l l y o u r t u r n i p s > i will pull your turnips
      you are a g.a.r.d.e.n.e.r > you are a gardener
      you are a g-a-r-d-e-n-e-r > you are a gardener
      pulll your turrrrnips > pull your turnips
      pu ll your tur nips > pull your turnips
      your t*rnip > your turnip
      your t\uD83C\uDF31rnip > your turnip
      #PullYourTurnips > #pull your turnips
      i.will.pull.your.turnips > i will pull your turnips
      \u0443\u043eur tu\u0433n\u0456p > your turnip
      y\u00f3ur t\u00fcrn\u00efp > your turnip
      \u1d1b\u1d1c\u0280\u0274\u026a\u1d18 > turnip
      """)
  void disguisesAreUndone(String disguised, String meant) {
    assertThat(NORMALISER.read(disguised)).extracting(Reading::text).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', textBlock = """
      \uff34\uff35\uff32\uff2e\uff29\uff30 > turnip
      \uD835\uDC2D\uD835\uDC2E\uD835\uDC2B\uD835\uDC27\uD835\uDC22\uD835\uDC29 > turnip
      \u24e3\u24e4\u24e1\u24dd\u24d8\u24df > turnip
      t\u0336\u0321u\u0336\u0321rnip > turnip
      tur\u200bn\u2060ip > turnip
      tur\u00adnip\u202e > turnip
      it\u2019s\u00a0ok > it's ok
      cafe\u0301 > caf\u00e9
      """)
  void thePlainReadingCleansUp(String written, String plain) {
    assertThat(NORMALISER.read(written).getFirst().text()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 people paid \u00a35.50 in 1998 for B12, C3PO and a 4x4",
      "He came 1st, I was 2nd at 10am, 20% off!",
      "so-called experts, no one, co-op, e-mail, and/or, he/she, 24/7",
      "U.S.A., e.g. M.P.s, a.m., p.s. Dr. B. A. Smith",
      "G12 8QQ, EH1 1AA, 0141 496 0000, 13/05/2024, v2.0.1, #1", "for (int i = 0; i < n; i++) { a[i] = b[i] * 2; }",
      "\u042d\u0442\u043e \u0440\u0443\u0441\u0441\u043a\u0438\u0439 \u0442\u0435\u043a\u0441\u0442 \u043e \u043f\u043e\u0433\u043e\u0434\u0435",
      "Tha mi a' dol dhachaigh, tha an t-uisge ann", "Voil\u00e0, une id\u00e9e pour le d\u00e9jeuner",
      "\uD83D\uDE00\uD83D\uDE00 great day \uD83C\uDDEC\uD83C\uDDE7 well done \uD83D\uDC4D\uD83C\uDFFD",
      "See https://example.org/y0u/w1ll or mail will@example.org", "soooo good, yesss, hmmm, ha ha ha"})
  void ordinaryTextHasThePlainReadingAlone(String text) {
    assertThat(NORMALISER.read(text)).hasSize(1);
  }

  @Test
  void lettersOfAnotherAlphabetAmongPlainOnesAreReadAsPlainAlsoInUnknownWords() {
    List<Reading> readings = NORMALISER.read("@d\u043eug_d\u0435e, \u0441hutn\u0435\u0443 \u0438 \u0447\u0430\u0439");

    assertThat(readings).hasSize(2);
    assertThat(readings.getLast().text()).isEqualTo("@doug_dee, chutney \u0438 \u0447\u0430\u0439");
  }

  @Test
  void theLikeliestReadingComesFirstAndASignThatCanBeALetterIsRatherOne() {
    Normaliser either = new Normaliser(Vocabulary.of(Set.of("par", "pair", "its", "it's", "a", "mine")));

    assertThat(either.read("a pa!r, it'\u0455 mine")).extracting(Reading::text)
        .containsSequence("a pa!r, it'\u0455 mine", "a pair, it's mine");
  }

  @Test
  void aWordUnderDisguisePointsAtAllOfWhatWasWritten() {
    String text = "\uD83D\uDE00 see t.u.r.n.1.p here";
    Reading undone = NORMALISER.read(text).get(1);
    int at = undone.text().indexOf("turnip");

    assertThat(at).isPositive();
    assertThat(undone.range(at, at + 6)).isEqualTo(new Range(6, 17));
    assertThat(undone.isUndone(at, at + 6)).isTrue();
    assertThat(undone.isUndone(0, at)).isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void everyPlaceLiesInTheOriginalAndPlacesNeverGoBack(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String text = anyText(random);
      int length = text.codePointCount(0, text.length());
      for (Reading reading : NORMALISER.read(text)) {
        Range before = new Range(0, 1);
        for (int j = 0; j < reading.text().length(); j++) {
          Range range = reading.range(j, j + 1);
          assertThat(range.end()).isLessThanOrEqualTo(length);
          assertThat(range.start()).isGreaterThanOrEqualTo(before.start());
          assertThat(range.end()).isGreaterThanOrEqualTo(before.end());
          before = range;
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void plainAsciiIsItsOwnReading(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      text.append(
          (char) (random.nextInt(6) == 0 && i > 0 && text.charAt(i - 1) != ' ' ? ' ' : '!' + random.nextInt(94)));
    }
    Reading plain = NORMALISER.read(text.toString()).getFirst();

    assertThat(plain.text()).isEqualToIgnoringCase(text.toString());
    for (int i = 0; i < text.length(); i++) {
      assertThat(plain.range(i, i + 1)).isEqualTo(new Range(i, i + 1));
    }
  }

  private static String anyText(Random random) {
    List<String> pieces = List.of("turnip", "y0ur", " ", " ", "\n", ".", "*", "1", "@", "\u200b", "\u0301", "\u0336",
        "\uD83D\uDE00", "\uD83D", "\u0430", "\u00e9", "\ufb01", "\u33c2", "\ufdfa", "#Pull", "t u r", "\u202e",
        "\uDB40\uDC41",
        "lll", "_", "'", "\u00df", "\u0130", "\u1d1b", "\u20e3", "\ufe0f", "\u2800", "\u3000");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(30); i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
