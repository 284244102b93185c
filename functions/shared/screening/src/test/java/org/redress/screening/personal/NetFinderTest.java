package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      (jo.smith@example.org).           | email: jo.smith@example.org
      mailto:jo@example.org             | email: jo@example.org
      jo@mail.example.co.uk, ok         | email: jo@mail.example.co.uk
      jo\uff20example.org               | email: jo\uff20example.org
      jo at example dot org             | email: jo at example dot org
      jo dot smith at example dot co dot uk | email: jo dot smith at example dot co dot uk
      jo [at] example.org               | email: jo [at] example.org
      jo(at)example(dot)org             | email: jo(at)example(dot)org
      jo @ example.org                  | email: jo @ example.org
      traced to 203.0.113.7.            | ip: 203.0.113.7
      http://203.0.113.7:8080/          | ip: 203.0.113.7
      her IP: 8.8.4.4                   | ip: 8.8.4.4
      2001:db8::ff00:42:8329            | ip: 2001:db8::ff00:42:8329
      2001:db8:85a3:0:0:8a2e:370:7334   | ip: 2001:db8:85a3:0:0:8a2e:370:7334
      ::ffff:203.0.113.9                | ip: ::ffff:203.0.113.9
      """)
  void anAddressOfTheNetIsFound(String text, String expected) {
    assertThat(String.join("; ", Readings.flagged(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      @somebody@social.example
      look at example dot org
      3 @ 2.50 each
      jo@localhost
      git@example.org:house/code.git
      version 21.40.3.99, rule 8.8.4.4, 8.8.4.4
      192.168.40.7, 10.0.0.99, 127.0.0.1, 256.1.1.1, 1.2.3.4.55
      12:30:45, std::vector, aa:bb:cc:dd:ee:ff, fe80::1
      """)
  void whatOnlyLooksLikeOneIsLeftAlone(String text) {
    assertThat(Readings.flagged(text)).isEmpty();
  }
}
