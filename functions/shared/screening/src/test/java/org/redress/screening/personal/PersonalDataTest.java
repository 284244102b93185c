package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataFileException;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

class PersonalDataTest {

  private static final List<Detector> DETECTORS = PersonalData.shipped();
  private static final String BEFORE = "\uD83D\uDE21 see here: ";

  /** Everything invented: numbers of reserved ranges, published test numbers, domains for examples. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      phone    | 07700 900123
      phone    | 07700900123
      phone    | +44 7700 900123
      phone    | 0141 496 0123
      phone    | (0131) 496 0123
      phone    | 0044 7700 900 123
      phone    | 01632 960123
      email    | first.last+tag@example.org
      email    | SOMEBODY@MAIL.EXAMPLE.CO.UK
      postcode | G12 8QQ
      postcode | EH6 7AB
      postcode | sw1a 1zz
      postcode | W1A1HQ
      address  | 14 Rowan Street
      address  | Flat 3, 221b Old Mill Road
      nino     | AB123456C
      nino     | ab 12 34 56 c
      nhs      | 943 476 5919
      nhs      | 943-476-5919
      nhs      | 9434765919
      nhs      | 0101010109
      plate    | SA12 BCD
      plate    | LB07SEO
      ip       | 203.0.113.7
      card     | 4111 1111 1111 1111
      card     | 5555-5555-5555-4444
      card     | 378282246310005
      """)
  void personalDataIsFoundWithItsExactPlace(String kind, String value) {
    int start = BEFORE.codePointCount(0, BEFORE.length());

    assertThat(found(BEFORE + value + ", you know"))
        .contains(Map.entry(kind, new Range(start, start + value.length())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      phone    | call 999 or 101 or 116 123
      phone    | ring 0800 1111 any time
      phone    | we won by 12,345 to 6,789
      phone    | on 12/05/2026 at 19:30
      email    | follow @somebody@social.example
      email    | 50 tickets @ 3.50 each
      postcode | meet at the A9 2nd exit
      postcode | rank g1 1st, g2 2nd
      postcode | motion EH99 and B12
      postcode | write to SW1A 0AA
      address  | 10 people on the road
      address  | outside 10 Downing Street
      address  | 3 years of the same old way
      nino     | BG123456A
      nino     | AB123456E
      nino     | DA123456A
      nhs      | 943 476 5918
      nhs      | 1700000000
      nhs      | ref 12-943 476 5919-0
      plate    | sa12 bcd
      plate    | IQ12 ABC
      ip       | version 1.2.3.4
      ip       | 192.168.0.1 and 10.0.0.1 and 127.0.0.1
      ip       | 256.1.1.1 and 1.2.3.4.5
      card     | 4111 1111 1111 1112
      card     | 1234567812345670
      """)
  void whatOnlyLooksLikeItIsLeftAlone(String kind, String text) {
    assertThat(found(text)).extracting(Map.Entry::getKey).doesNotContain(kind);
  }

  @Test
  void anAddressInSmallLettersIsFoundWhereSomebodyIsSaidToLive() {
    assertThat(found("she lives at 14 rowan street")).containsExactly(Map.entry("address", new Range(13, 28)));
    assertThat(found("we knocked 14 doors on rowan street")).isEmpty();
  }

  @Test
  void ordinaryPoliticsHoldsNoPersonalData() {
    assertThat(found("On 7 May 2026 turnout was 46.9%, up 1,204 votes; motion 12.3.1 fell 140-98 at 21:45. #GE2026"))
        .isEmpty();
  }

  @Test
  void aFloodOfDigitsIsNoFault() {
    assertThat(found("0 1-2.3 (4) ".repeat(1_500))).extracting(Map.Entry::getKey).doesNotContain("card", "nhs");
  }

  @Test
  void anOrganisationCanListItsPublicContacts() {
    String json = """
        {"version":"1","clause":"private-information","own":0.3,"kinds":{"email":{"probability":{"sure":0.8,"likely":0.7,"doubtful":0.4},"because":"it is there"}},
         "known":["Office@Example.org"]}""";
    List<Detector> own = PersonalData.read(in(json), "own.json");

    assertThat(own.getFirst().detect(Text.of("office@example.org, me@example.org"))).singleElement()
        .satisfies(signal -> assertThat(signal.ranges()).containsExactly(new Range(20, 34)))
        .satisfies(signal -> assertThat(signal.subject()).isEqualTo(new ClauseId("private-information")));
  }

  @Test
  void anUnknownKindIsRefused() {
    String json = """
        {"version":"1","clause":"private-information","own":0.3,"kinds":{"shoe":{"probability":{"sure":0.8,"likely":0.7,"doubtful":0.4},"because":"it is there"}},
         "known":[]}""";

    Assertions.assertThatThrownBy(() -> PersonalData.read(in(json), "own.json"))
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("own.json: kinds.shoe: must be one of driving-licence, ");
  }

  private static ByteArrayInputStream in(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Map.Entry<String, Range>> found(String text) {
    return DETECTORS.stream()
        .flatMap(detector -> detector.detect(Text.of(text)).stream())
        .flatMap(PersonalDataTest::entries)
        .toList();
  }

  private static Stream<Map.Entry<String, Range>> entries(Signal signal) {
    return signal.ranges().stream().map(range -> Map.entry(signal.kind(), range));
  }
}
