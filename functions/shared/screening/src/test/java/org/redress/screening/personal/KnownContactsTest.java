package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.screening.detect.Detector;

class KnownContactsTest {

  private static final String WEIGHT = """
      {"probability":{"sure":0.8,"likely":0.7,"doubtful":0.4},"because":"it is there"}""";
  private static final Detector DETECTOR = PersonalData.read(
      new ByteArrayInputStream("""
          {"version":"1","clause":"private-information","own":0.3,
           "kinds":{"email":%1$s,"phone":%1$s,"postcode":%1$s,"address":%1$s},
           "known":["Office@Example.org","0141 496 0123","EH99 1SP","14 Rowan St."]}"""
          .formatted(WEIGHT)
          .getBytes(StandardCharsets.UTF_8)),
      "own.json").getFirst();

  @ParameterizedTest
  @ValueSource(strings = {"office@example.org", "+44 (0)141 496 0123", "01414960123", "0141 496 0123 ext 5", "eh99 1sp",
      "EH991SP", "14 ROWAN STREET", "14 Rowan Street"})
  void aPublicContactRaisesNothingHoweverItIsWritten(String contact) {
    assertThat(Readings.flagged(DETECTOR, "go to " + contact + " now")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"me@example.org", "0141 496 0124", "EH99 1SQ", "15 Rowan Street"})
  void anotherOneStillDoes(String contact) {
    assertThat(Readings.flagged(DETECTOR, "go to " + contact + " now")).hasSize(1);
  }
}
