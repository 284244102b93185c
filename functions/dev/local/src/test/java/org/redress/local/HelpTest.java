package org.redress.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "local", "submit", "case", "cases", "mail", "mail show", "mail-in", "screen",
      "catalogue check"})
  void everyCommandExplainsItself(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    int status = Redress.run(new PrintWriter(out), new PrintWriter(err), (command + " --help").strip().split(" "));

    assertThat(status).isZero();
    assertThat(out.toString()).startsWith(("Usage: redress " + command).strip());
    assertThat(err.toString()).isEmpty();
  }
}
