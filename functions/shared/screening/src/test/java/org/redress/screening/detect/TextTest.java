package org.redress.screening.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void offsetsAreCodePointsOfTheOriginal() {
    Text text = Text.of("\uD83D\uDE00\uD83D\uDE00 abc \uD83D\uDE00");

    assertThat(text.range(5, 8)).isEqualTo(new Range(3, 6));
    assertThat(text.length()).isEqualTo(8);
  }

  @Test
  void aLoneHalfOfAPairCountsAsOne() {
    assertThat(Text.of("\uD83Dx\uD83D\uDE00y").range(4, 5)).isEqualTo(new Range(3, 4));
  }

  @Test
  void typesetCharactersAreReadAsTypedOnesPlaceForPlace() {
    assertThat(Text.of("it\u2019s 07700\u2011900123\u00a0\u201cok\u201d").plain())
        .isEqualTo("it's 07700-900123 \"ok\"");
  }

  @Test
  void theWordsStayOutOfLogs() {
    assertThat(Text.of("secret")).hasToString("Text[6 characters]");
  }
}
