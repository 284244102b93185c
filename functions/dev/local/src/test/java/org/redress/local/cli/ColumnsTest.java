package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final List<List<String>> ROWS = List.of(
      List.of("MAIL", "REASON", "ID"),
      List.of("one", "its sender was sent as many acknowledgements of late as we send", "0123456789abcdef"),
      List.of("\uD83D\uDE00 two", "spam", "-"));

  @Test
  void aTableThatIsPipedIsAsWideAsItMustBe() {
    assertThat(printed(OptionalInt.empty())).hasSize(3)
        .element(1)
        .asString()
        .isEqualTo("one    its sender was sent as many acknowledgements of late as we send  0123456789abcdef");
  }

  @Test
  void aTableOnATerminalWrapsItsWidestColumnsAndLeavesNothingOut() {
    List<String> lines = printed(OptionalInt.of(50));

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
    assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
        .contains("its sender was sent as", "0123456789abcdef", "many acknowledgements");
  }

  @Test
  void aWordThatIsTooLongIsBrokenWhereItMustBe() {
    List<String> lines = printed(OptionalInt.of(30));

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(31));
    assertThat(lines.stream().map(line -> line.replaceFirst(".* ", "")).reduce("", String::concat))
        .contains("01234567", "cdef");
  }

  private static List<String> printed(OptionalInt room) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new Columns(ROWS, room).print(out);
    out.flush();
    return text.toString().lines().toList();
  }
}
