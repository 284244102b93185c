package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      4111 1111 1111 1111!              | card: 4111 1111 1111 1111
      5555-5555-5555-4444               | card: 5555-5555-5555-4444
      3782 822463 10005                 | card: 3782 822463 10005
      4222222222222                     | card: 4222222222222
      943 476 5919                      | nhs: 943 476 5919
      CHI 010101 0109                   | nhs: 010101 0109
      patient 9434765919                | nhs: 9434765919
      """)
  void aNumberWithACheckIsFound(String text, String expected) {
    assertThat(String.join("; ", Readings.flagged(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      4111 1111 1111 1112, 1234567812345670, 94111111111111111
      943 476 5918, 943 476 59190
      ref 12-943 476 5919-0
      ISBN 0306406152
      +44 (0)770
      """)
  void withoutItsCheckItIsNone(String text) {
    assertThat(Readings.flagged(text)).isEmpty();
  }
}
