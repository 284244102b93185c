package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

  private static final Redaction REDACTION = Redaction.shipped();

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ring 07700 900123, or jo@example.org.        | ring [phone], or [email].
      \uD83D\uDE21 she lives at 14 Rowan Street, G12 8QQ! | \uD83D\uDE21 she lives at [address], [postcode]!
      my number is \uff10\uff17700 900123           | my number is [phone]
      he teaches at Example Academy                | he teaches at [workplace]
      10 Downing Street, SW1A 2AA                  | 10 Downing Street, SW1A 2AA
      turnout was 46.9% on 7 May 2026              | turnout was 46.9% on 7 May 2026
      """)
  void eachDatumGivesWayToItsKind(String text, String redacted) {
    assertThat(REDACTION.redact(text)).isEqualTo(redacted);
  }
}
