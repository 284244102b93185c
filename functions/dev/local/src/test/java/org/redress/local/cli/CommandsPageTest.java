package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.local.Redress;

class CommandsPageTest {

  @Test
  void thePageSaysWhatTheCommandsSay() throws IOException {
    String page = Files.readString(Project.root().resolve("functions/dev/COMMANDS.md"));

    assertThat(CommandsPage.missing(page, Redress.commands())).isEmpty();
  }

  @Test
  void thePageKnowsNoCommandThatIsGone() throws IOException {
    String page = Files.readString(Project.root().resolve("functions/dev/COMMANDS.md"));

    List<String> headings = page.lines().filter(line -> line.startsWith("## redress ")).map(line -> line.substring(11))
        .map(String::strip)
        .toList();

    assertThat(headings.stream().filter(name -> !List.of("bench", "lab").contains(name)))
        .containsExactlyInAnyOrderElementsOf(
            Redress.commands().getSubcommands().keySet().stream().filter(name -> !name.equals("commands")).toList());
  }

  @Test
  void aPageThatIsOutOfDateIsFoundOutWithWhatToDo() {
    assertThat(CommandsPage.missing("", Redress.commands())).isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("make it anew"));
  }
}
