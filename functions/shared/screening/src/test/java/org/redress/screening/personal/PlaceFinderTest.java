package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      she works at Greggs               | workplace: Greggs
      his wife works at the Royal Infirmary | workplace: Royal Infirmary
      she works at the chippy           | workplace: chippy
      his office is at Rowan House      | workplace: Rowan House
      her workplace is Example Bakery   | workplace: Example Bakery
      her kids go to hillside primary   | school: hillside primary
      his son attends Mill Road Academy | school: Mill Road Academy
      Morag's daughter is at St Mary's Primary | school: St Mary's Primary
      he teaches at Example Academy     | workplace: Example Academy; school: Example Academy
      """)
  void whereOthersWorkOrLearnIsFound(String text, String expected) {
    assertThat(String.join("; ", Readings.flagged(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      I work at Greggs and my kids go to Rowan Primary
      it works at scale and she works at night
      he works at making it better
      the kids go to school
      her kids go to law school
      he works for the Left
      """)
  void whatIsSaidOfOnesOwnLifeOrOfNoPlaceIsLeftAlone(String text) {
    assertThat(Readings.flagged(text)).isEmpty();
  }
}
