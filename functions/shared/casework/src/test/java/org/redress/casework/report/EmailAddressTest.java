package org.redress.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({"ailsa@example.org, ailsa@example.org",
      "' Ailsa.O''Neil+reports@Example.ORG ', Ailsa.O'Neil+reports@example.org",
      "x@sub.example.org, x@sub.example.org", "ailsa@exämple.org, ailsa@xn--exmple-cua.org"})
  void anAddressIsReadAsPeopleTypeIt(String typed, String address) {
    assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ailsa", "@example.org", "ailsa@", "ailsa@example", "ailsa@example..org", "a@b@",
      "a b@example.org",
      ".a@example.org", "a.@example.org", "a..b@example.org", "a@-example.org", "a@example.org-", "a@127.0.0.1",
      "a@example.org\r\nBcc: b@example.org", "a@exa_mple.org", "a@example.1"})
  void whatIsNoAddressIsRefused(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 300})
  void anAddressThatIsTooLongIsRefused(int localPart) {
    assertThat(EmailAddress.parse("a".repeat(localPart) + "@example.org")).isEmpty();
  }
}
