package org.redress.casework.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.report.EmailAddress;

class ReplyAddressesTest {

  private static final CaseId ID = new CaseId("7K2M9QXW40");

  private final ReplyAddresses addresses = MailWorld.addresses("a key");

  @Test
  void anAddressIsLettersAndDigitsInLowerCaseAndShortEnoughForEveryHost() {
    assertThat(addresses.of(ID).value()).matches("re17k2m9qxw40[0-9a-z]{26}@reports\\.example\\.org");
  }

  @Test
  void everyCaseIsFoundByItsAddressHoweverServersWriteIt() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      CaseId id = CaseId.random(random);
      String value = addresses.of(id).value();

      assertThat(addresses.caseOf(new EmailAddress(value))).contains(id);
      assertThat(addresses.caseOf(new EmailAddress(value.toUpperCase(Locale.ROOT)))).contains(id);
    }
  }

  @Test
  void noLetterOfAnAddressCanBeChanged() {
    String value = addresses.of(ID).value();
    int length = value.indexOf('@');
    for (int i = 0; i < length; i++) {
      char other = value.charAt(i) == 'z' ? 'y' : 'z';
      EmailAddress changed = new EmailAddress(value.substring(0, i) + other + value.substring(i + 1));
      assertThat(addresses.caseOf(changed)).as("letter %d", i).isEmpty();
    }
  }

  @Test
  void anAddressUnderAnotherKeyOrCutShortIsNone() {
    String value = addresses.of(ID).value();

    assertThat(MailWorld.addresses("another key").caseOf(addresses.of(ID))).isEmpty();
    assertThat(addresses.caseOf(new EmailAddress(value.substring(1)))).isEmpty();
    assertThat(addresses.caseOf(new EmailAddress("x" + value))).isEmpty();
    assertThat(addresses.caseOf(new EmailAddress("report@reports.example.org"))).isEmpty();
  }
}
