package org.redress.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

  private final Wording english = Wording.in(Locale.ENGLISH);

  @Test
  void aPlaceIsFilledWithWhatIsGivenLetterByLetter() {
    assertThat(english.say("acknowledgement.reference", Map.of("reference", "$1 \\ {reference}")))
        .isEqualTo("Your reference is $1 \\ {reference}.");
  }

  @Test
  void aSentenceThatIsMissingIsNamed() {
    assertThatThrownBy(() -> english.say("acknowledgement.none", Map.of()))
        .hasMessageContaining("acknowledgement.none");
  }

  @Test
  void aPlaceForWhichNothingIsGivenIsNamed() {
    assertThatThrownBy(() -> english.say("acknowledgement.reference", Map.of()))
        .hasMessageContaining("{reference}");
  }

  @Test
  void aLanguageWithoutAMessageFileIsRefused() {
    assertThatThrownBy(() -> Wording.in(Locale.of("tlh"))).hasMessageContaining("mails_tlh.properties");
  }
}
