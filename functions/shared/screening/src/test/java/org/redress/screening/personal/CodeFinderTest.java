package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      NI AB 12 34 56 C, ok              | nino: AB 12 34 56 C
      ab-12-34-56-c                     | nino: ab-12-34-56-c
      NI number AB 12 34 56             | nino: AB 12 34 56
      MORGA657054SM9IJ                  | driving-licence: MORGA657054SM9IJ
      morga 657054 sm9ij                | driving-licence: morga 657054 sm9ij
      driving licence no. 12345678      | driving-licence: 12345678
      passport number 512345678         | passport: 512345678
      512 345 678 is her passport       | passport: 512 345 678
      passport AB1234567                | passport: AB1234567
      parked up: SA12 BCD               | plate: SA12 BCD
      his reg is sa12bcd                | plate: sa12bcd
      number plate P123 ABC             | plate: P123 ABC
      a blue van, ABC 123D              | plate: ABC 123D
      a red Corsa, AIG 1234             | plate: AIG 1234
      g12 8qq                           | postcode: g12 8qq
      EC1A 1BB or W1A 0AX               | postcode: EC1A 1BB; postcode: W1A 0AX
      postcode g128qq                   | postcode: g128qq
      """)
  void aCodeIsFoundByItsForm(String text, String expected) {
    assertThat(String.join("; ", Readings.flagged(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      BG123456A, QQ123456C, AB123456E
      part number AB123456C
      AB 12 34 56
      MORGA613054SM9IJ, MORGA657325SM9IJ, MORGA657054SM9I
      512345678
      AB00 CDE, IQ12 ABC, QA12 BCD
      P123 ABC, ABC 123D, AIG 1234
      spinning plates in 2020
      XX1 1AA, G12 8QC, SW1A, E10 fuel, A1A 1AA
      g1 1st, M8 2nd, s1 5ft
      """)
  void whatBreaksTheRulesOfACodeIsNone(String text) {
    assertThat(Readings.flagged(text)).isEmpty();
  }
}
