package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDataTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "my number is 07700 900123",
      "My new mobile no: 07700 900123",
      "call me on 07700 900123",
      "give us a bell on 0141 496 0123",
      "e-mail us at jo@example.org",
      "send us an e-mail at jo@example.org",
      "I live at 14 Rowan Street",
      "our office is at 14 Rowan Street"})
  void whatPeopleGiveAsTheirOwnIsKeptBelowTheFlag(String text) {
    assertThat(Readings.probability(text)).isPositive().isLessThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "my mum's number is 07700 900123",
      "his number is 07700 900123",
      "call her on 07700 900123",
      "call my ex on 07700 900123",
      "I know he lives at 14 Rowan Street",
      "we all e-mail her at jo@example.org"})
  void whatTheyGiveOfOthersIsNot(String text) {
    assertThat(Readings.probability(text)).isGreaterThanOrEqualTo(0.5);
  }
}
