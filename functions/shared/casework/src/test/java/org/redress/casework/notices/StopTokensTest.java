package org.redress.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casework.NoticeKind;
import org.redress.casework.report.EmailAddress;

class StopTokensTest {

  private static final EmailAddress READER = new EmailAddress("ada.example@example.org");

  private final StopTokens tokens = new StopTokens(new SecretKeySpec(new byte[32], "HmacSHA256"));
  private final String token = tokens.tokenFor(NoticeKind.DAILY_DIGEST, READER);

  @Test
  void aTokenStopsTheMailsThatItWasIn() {
    assertThat(tokens.read(token)).contains(tokens.idOf(NoticeKind.DAILY_DIGEST, READER));
    assertThat(tokens.read(token.toLowerCase(Locale.ROOT))).isEqualTo(tokens.read(token));
    assertThat(tokens.idOf(NoticeKind.DAILY_DIGEST, new EmailAddress("ADA.example@example.org")))
        .isEqualTo(tokens.idOf(NoticeKind.DAILY_DIGEST, READER))
        .isNotEqualTo(tokens.idOf(NoticeKind.ALARM_DIGEST, READER));
  }

  @Test
  void whatWeDidNotMakeStopsNothing() {
    char other = token.charAt(0) == '0' ? '1' : '0';
    assertThat(tokens.read(other + token.substring(1))).isEmpty();
    assertThat(tokens.read(token.substring(1))).isEmpty();
    assertThat(tokens.read("")).isEmpty();
    assertThat(new StopTokens(new SecretKeySpec(new byte[]{1}, "HmacSHA256")).read(token)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DAILY_DIGEST")
  void mailsAboutOnesOwnCaseAndAlarmsAreNotStopped(NoticeKind kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> tokens.tokenFor(kind, READER));
  }
}
