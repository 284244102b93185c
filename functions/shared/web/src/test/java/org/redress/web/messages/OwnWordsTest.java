package org.redress.web.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void whatAnOrganisationSaysOtherwiseIsSaidSoAndAllElseAsShipped() throws IOException {
    Path file = say("format.date", "{month} {day}, {year}, at {organisation}");

    Messages words = own().in(Locale.UK).of("The Example Society");

    assertThat(words.text("format.date", Map.of("day", 4, "month", "May", "year", 2026)))
        .isEqualTo("May 4, 2026, at The Example Society");
    assertThat(words.text("format.month.5")).isEqualTo(Messages.english().text("format.month.5"));
    assertThat(words.keys()).isEqualTo(Messages.english().keys());
    assertThat(own().in(Locale.of("gd", "GB")).text("format.month.5"))
        .isEqualTo(Messages.in(Locale.of("gd", "GB")).text("format.month.5"));
    Files.delete(file);
    assertThat(own().in(Locale.UK).places("format.date")).isEqualTo(Messages.english().places("format.date"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      format.dat  | {day}  | there is no message format.dat to change
      format.date | {hour} | format.date has the place {hour}, which nothing fills; it may have [day, month, year]
      """)
  void whatCannotBeSaidIsNamed(String key, String text, String fault) throws IOException {
    Path file = say(key, text);

    assertThatThrownBy(() -> own().in(Locale.UK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ": " + fault);
  }

  private OwnWords own() {
    return new OwnWords(Optional.of(folder));
  }

  private Path say(String key, String text) throws IOException {
    return Files.writeString(folder.resolve("messages_en.properties"), key + " = " + text + "\n");
  }
}
