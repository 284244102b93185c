package org.redress.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.redress.local.Redress;
import org.redress.local.cli.CommandsPage;
import org.redress.local.cli.Project;

class CommandsPageTest {

  @Test
  void thePageSaysWhatTheseCommandsSayToo() throws IOException {
    String page = Files.readString(Project.root().resolve("functions/dev/COMMANDS.md"));

    assertThat(page).contains("## redress lab");
    assertThat(CommandsPage.missing(page, Redress.commands())).isEmpty();
  }
}
