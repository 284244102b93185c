package org.redress.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.report.EmailAddress;

class MailTest {

  @ParameterizedTest
  @ValueSource(strings = {"News\r\nBcc: all@example.org", "News\nBcc: all@example.org", "News\rX: 1", "News\u0000",
      "News\u0085more", "News\u2028more", "News\u2029more", "swen \u202etxet", "News\u007f", "", " ",
      "=?utf-8?Q?=0D=0ABcc:_x?="})
  void aSubjectThatIsNotOneLineMakesNoMail(String subject) {
    assertThatIllegalArgumentException().isThrownBy(() -> mail(subject, Map.of(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nBcc: all@example.org", "a\nb", "a\rb", "a\tb", "caf\u00e9", "", " a", "a ", "\u0007"})
  void aValueThatIsNotOneLineMakesNoHeader(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> mail("News", Map.of("X-Header", value), Map.of()))
        .satisfies(refusal -> assertThat(refusal).hasMessageNotContaining("example.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X:", "X Y", "X\r\nY", "Bcc", "bcc", "From", "To", "Subject", "Reply-To", "Message-ID"})
  void aNameThatIsNoHeaderOfOursMakesNone(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> mail("News", Map.of(name, "value"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\n", "a@b", "a:b"})
  void aTagIsOfLettersAndDigits(String tag) {
    assertThatIllegalArgumentException().isThrownBy(() -> mail("News", Map.of(), Map.of("attempt", tag)));
    assertThatIllegalArgumentException().isThrownBy(() -> mail("News", Map.of(), Map.of(tag, "attempt")));
  }

  @Test
  void anyLettersMakeASubject() {
    assertThat(mail("Tha naidheachd ann \u2013 \u00f2 \uD83D\uDCE8", Map.of(), Map.of()).subject()).contains("\u00f2");
  }

  private static Mail mail(String subject, Map<String, String> headers, Map<String, String> tags) {
    return new Mail(
        new EmailAddress("ada.example@example.org"), Optional.empty(), subject, "Text", "<p>Text</p>", headers, tags);
  }
}
