package org.redress.web.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private final Messages english = Messages.english();

  static Stream<Locale> languages() {
    return Messages.LANGUAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysTheSameThings(Locale language) {
    Messages messages = Messages.in(language);

    assertThat(messages.keys()).isEqualTo(english.keys());
    assertThat(messages.keys())
        .allSatisfy(key -> assertThat(messages.places(key)).as(key).isEqualTo(english.places(key)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noMessageStandsTwiceInAFile(Locale language) throws IOException {
    try (InputStream in = Messages.class.getResourceAsStream("messages_" + language.getLanguage() + ".properties")) {
      assertThat(in).isNotNull();
      List<String> keys = new String(in.readAllBytes(), UTF_8).lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();

      assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(Messages.in(language).keys());
    }
  }

  @Test
  void placesAreFilledWithWhatIsGivenAndNothingInItIsAPlace() {
    assertThat(english.text("error.long", Map.of("longest", "{longest} $1 \\"))).contains("{longest} $1 \\");
  }

  @Test
  void aMissingMessageOrValueIsAFault() {
    assertThatIllegalArgumentException().isThrownBy(() -> english.text("nothing.here")).withMessageContaining(
        "nothing.here");
    assertThatIllegalArgumentException().isThrownBy(() -> english.text("error.long")).withMessageContaining(
        "longest");
    assertThatIllegalArgumentException().isThrownBy(() -> Messages.in(Locale.ROOT));
  }

  @Test
  void daysAreWrittenAsPeopleSayThem() {
    assertThat(english.day(LocalDate.of(2026, 12, 4))).isEqualTo("Friday 4 December 2026");
  }
}
