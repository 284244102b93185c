package org.redress.screening.pattern;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.screening.detect.Text;

class HostileTextTest {

  private static final int MEGABYTE = 1_000_000;
  private static final PatternDetector DETECTOR = PatternDetector.shipped().posts();

  /** The bound only keeps a text that takes more than linear time from holding up the build for ever. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(60)
  void noTextTakesMoreThanBoundedTimeAndMemory(String what, String text) {
    assertThatCode(() -> DETECTOR.detect(Text.of(text))).as(what).doesNotThrowAnyException();
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one letter", "l".repeat(MEGABYTE)),
        Arguments.of("separators", "._-*".repeat(MEGABYTE / 4)),
        Arguments.of("leet", "1|!07$5@4".repeat(MEGABYTE / 9)),
        Arguments.of("spaced leet", "1 0 7 5 $ ".repeat(MEGABYTE / 10)),
        Arguments.of("dotted letters", "i.k.".repeat(MEGABYTE / 4)),
        Arguments.of("hashtag", "#" + "kill".repeat(MEGABYTE / 4)),
        Arguments.of("masks", "k*l* ".repeat(MEGABYTE / 5)),
        Arguments.of("matches", "I will kill you ".repeat(MEGABYTE / 16)),
        Arguments.of("disguised matches", "1 w1ll k1ll y0u ".repeat(MEGABYTE / 16)),
        Arguments.of("nested quotes", ">".repeat(10_000) + " she said: " + "\"".repeat(10_000)),
        Arguments.of("combining marks", "k" + "\u0336".repeat(100_000) + "ill yourself"),
        Arguments.of("invisible", "k" + "\u200b\u2060\u202e".repeat(MEGABYTE / 3) + "ill yourself"),
        Arguments.of("long forms", "\ufdfa".repeat(MEGABYTE)),
        Arguments.of("blanks", " ".repeat(MEGABYTE)),
        Arguments.of("look-alikes", "\u0430\u0435\u043e ".repeat(MEGABYTE / 4)),
        Arguments.of("noise", noise()));
  }

  private static String noise() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MEGABYTE; i++) {
      text.append((char) random.nextInt(0x10000));
    }
    return text.toString();
  }
}
