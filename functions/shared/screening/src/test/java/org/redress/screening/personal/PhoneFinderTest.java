package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      call (0141) 496 0123.            | phone: (0141) 496 0123
      (07700 900123)                   | phone: 07700 900123
      (+44 7700 900123)                | phone: +44 7700 900123
      +44 (0)7700 900123               | phone: +44 (0)7700 900123
      0044 7700 900123                 | phone: 0044 7700 900123
      44 7700 900123                   | phone: 44 7700 900123
      her mobile: 7700 900123          | phone: 7700 900123
      0141 496 0123 ext. 45            | phone: 0141 496 0123 ext. 45
      0141 496 0123x45                 | phone: 0141 496 0123x45
      07700.900.123                    | phone: 07700.900.123
      0 7 7 0 0 9 0 0 1 2 3            | phone: 0 7 7 0 0 9 0 0 1 2 3
      0-7-7-0-0-9-0-0-1-2-3            | phone: 0-7-7-0-0-9-0-0-1-2-3
      o77oo 9oo123                     | phone: o77oo 9oo123
      0l4l 496 0l23                    | phone: 0l4l 496 0l23
      07700\u200b900\u200b123          | phone: 07700\u200b900\u200b123
      \uff10\uff17\uff17\uff10\uff10 900123 | phone: \uff10\uff17\uff17\uff10\uff10 900123
      oh seven seven double oh nine double oh one two three | phone: oh seven seven double oh nine double oh one two three
      07700 900123,07700 900456        | phone: 07700 900123; phone: 07700 900456
      +353 1 234 5678 / +1 202 555 0123 | phone: +353 1 234 5678; phone: +1 202 555 0123
      """)
  void aNumberIsFoundHoweverItIsWritten(String text, String expected) {
    assertThat(String.join("; ", Readings.flagged(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      order no 07700900123
      0.7700900123
      user_07700900123
      https://example.org/07700900123
      02-07-2026 194
      bill 07700 9001
      7700 900123 people
      five six seven eight nine ten
      double oh seven
      077009001234
      call 0800 1111
      """)
  void whatOnlyLooksLikeANumberIsLeftAlone(String text) {
    assertThat(Readings.flagged(text)).isEmpty();
  }
}
