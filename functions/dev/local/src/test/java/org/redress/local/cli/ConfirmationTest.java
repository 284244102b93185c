package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.local.UserException;

class ConfirmationTest {

  private static final String DEED = "erases the case RD-7K2M9-QXW4T for good";
  private static final String WORD = "RD-7K2M9-QXW4T";

  private final List<String> asked = new ArrayList<>();

  @Test
  void somebodyAtATerminalTypesWhatIsToGo() {
    assertThatCode(() -> typing(" rd-7k2m9-qxw4t ").require(DEED, WORD)).doesNotThrowAnyException();
    assertThat(asked)
        .containsExactly("This erases the case RD-7K2M9-QXW4T for good. Type RD-7K2M9-QXW4T to go on: ");
  }

  @Test
  void anythingElseThatIsTypedDoesNothing() {
    assertThatThrownBy(() -> typing("yes").require(DEED, WORD)).isInstanceOf(UserException.class)
        .hasMessage("Nothing was done: RD-7K2M9-QXW4T was not typed");
    assertThatThrownBy(() -> typing("").require(DEED, WORD)).isInstanceOf(UserException.class);
  }

  @Test
  void aScriptMustSayThatItMeansIt() {
    assertThatThrownBy(() -> new Confirmation(_ -> Optional.empty()).require(DEED, WORD))
        .isInstanceOfSatisfying(UserException.class, known -> assertThat(known.status()).isEqualTo(2))
        .hasMessageContaining("say --yes if that is meant");
    assertThatCode(() -> typing("never").given().require(DEED, WORD)).doesNotThrowAnyException();
    assertThat(asked).isEmpty();
  }

  private Confirmation typing(String line) {
    return new Confirmation(question -> {
      asked.add(question);
      return Optional.of(line);
    });
  }
}
