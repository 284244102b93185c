package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      at 14 Rowan Street, Glasgow       | address: 14 Rowan Street
      Flat 2/1, 14 Rowan Street         | address: Flat 2/1, 14 Rowan Street
      2/1 14 Mill Wynd                  | address: 2/1 14 Mill Wynd
      14 (2/1) Rowan St                 | address: 14 (2/1) Rowan St
      3F1, 20 Kirk Road                 | address: 3F1, 20 Kirk Road
      14/3 Harbour Brae                 | address: 14/3 Harbour Brae
      3 The Square                      | address: 3 The Square
      5 St Mary's Place                 | address: 5 St Mary's Place
      she lives at 14 rowan street      | address: 14 rowan street
      14 rowan close, g12 8qq           | address: 14 rowan close; postcode: g12 8qq
      LIVES AT 14 ROWAN STREET          | address: 14 ROWAN STREET
      """)
  void anAddressIsFoundWithItsFlat(String text, String expected) {
    assertThat(String.join("; ", Readings.flagged(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      10 people on the road
      15 MINUTES DOWN THE ROAD
      10 Downing Street
      42nd Street
      a 2 WAY STREET
      we knocked 14 doors on rowan street
      in 1984 Orwell Street was built
      12 May Street party
      """)
  void aNumberBeforeAStreetIsNotAlwaysAnAddress(String text) {
    assertThat(Readings.flagged(text)).isEmpty();
  }
}
