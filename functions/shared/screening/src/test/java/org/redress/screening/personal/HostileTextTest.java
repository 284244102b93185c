package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int SIZE = 200_000;

  /** Anything worse than linear would not end. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "0 ", "@", ".", " ", "a@", "0 1-2.3 (4) ", "one two ", "double ", "+", "(", "1.2.3.4 ",
      "a:b:", "14 a b ", "her kids go to ", "e\u0301", "\u200b", "at dot "})
  void aFloodIsReadToItsEndAndHoldsNothing(String flood) {
    assertThat(Readings.flagged(flood.repeat(SIZE / flood.length()))).isEmpty();
  }
}
