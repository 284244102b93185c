package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.local.Redress;

class CatalogueCommandTest {

  private static final String GOOD = """
      {"version":"club-1","organisation":"Allotment club",
       "clauses":[{"id":"rudeness","name":"Rudeness","summary":"Being rude.",
        "baseSeverity":"low","reason":"It may be rude: {because}."}]}
      """;

  @TempDir
  private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("catalogue.json");
  }

  @Test
  void aGoodCatalogueIsSummedUpInALine() throws IOException {
    Files.writeString(file, GOOD);

    assertThat(redress(0, "catalogue", "check", file.toString())).contains("club-1, 1 clauses: nothing wrong");
  }

  @Test
  void everyFaultIsALineAndTheStatusSaysSo() throws IOException {
    Files.writeString(file, GOOD.replace("low", "grave").replace("Being rude.", ""));

    assertThat(redress(1, "catalogue", "check", file.toString()).lines()).satisfiesExactly(
        one -> assertThat(one).contains("catalogue.json:2: clauses[0].summary: must not be blank"),
        one -> assertThat(one).contains("catalogue.json:3: clauses[0].baseSeverity: must be one of"),
        one -> assertThat(one).isEqualTo("2 faults"));
  }

  @Test
  void settingsAndWordsOfOnesOwnAreCheckedToo() throws IOException {
    Path settings = Files.writeString(folder.resolve("settings.json"), "{\"appealWithinDays\": 0}");
    Path words = Files.writeString(folder.resolve("messages_gd.properties"), "no.such.message = x\n");

    assertThat(redress(1, "catalogue", "check", folder.toString()).lines()).satisfiesExactly(
        one -> assertThat(one).startsWith(settings + ": serviceTimes."),
        one -> assertThat(one).isEqualTo(words + ": there is no message no.such.message to change"),
        one -> assertThat(one).isEqualTo("2 faults"));

    Files.delete(settings);
    Files.writeString(words, "");
    Files.writeString(file, GOOD);
    assertThat(redress(0, "catalogue", "check", folder.toString()))
        .contains("club-1, 1 clauses: nothing wrong", words + ": nothing wrong");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeOfUse() {
    assertThat(redress(2, "catalogue", "check", file.toString())).contains("cannot be read");
    assertThat(redress(2, "catalogue")).contains("redress catalogue check FILE");
  }

  @Test
  void textsAreScreenedWithAnOwnCatalogueOnlyWhenItIsRight() throws IOException {
    Path texts = Files.writeString(folder.resolve("in.csv"), "id,text\n1,hello\n");
    Path out = folder.resolve("out.csv");
    Files.writeString(file, GOOD);
    redress(0, "screen", texts.toString(), "-o", out.toString(), "--catalogue", folder.toString());
    assertThat(out).content().startsWith("id,rudeness,spans");

    Files.writeString(file, GOOD.replace("low", "grave"));
    assertThat(redress(1, "screen", texts.toString(), "-o", out.toString(), "--catalogue", file.toString()))
        .contains("baseSeverity", "catalogue check");
  }

  private static String redress(int status, String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    assertThat(Redress.run(writer, writer, arguments)).as(out::toString).isEqualTo(status);
    return out.toString();
  }
}
