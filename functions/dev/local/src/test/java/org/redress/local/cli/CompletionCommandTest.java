package org.redress.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.local.Redress;

class CompletionCommandTest {

  @TempDir
  private Path folder;

  @Test
  void bashCompletesCommandsOptionsAndTheirValues() throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("redress.bash"), printed("bash"));

    assertThat(completed(script, "redress", "supp")).containsExactly("suppressions");
    assertThat(completed(script, "redress", "suppressions", "li")).containsExactlyInAnyOrder("list", "lift");
    assertThat(completed(script, "redress", "cases", "--st")).containsExactlyInAnyOrder("--stage", "--stack");
    assertThat(completed(script, "redress", "cases", "--stage", "AWAITING_R")).containsExactly("AWAITING_REPORTER");
    assertThat(completed(script, "redress", "", "")).doesNotContain("commands");
  }

  @Test
  void zshTakesTheSameScriptWithItsOwnBeginning() {
    assertThat(printed("zsh")).startsWith("autoload -U +X compinit && compinit").contains("bashcompinit");
  }

  private static String printed(String shell) {
    StringWriter out = new StringWriter();
    assertThat(Redress.run(new PrintWriter(out), new PrintWriter(out), "completion", shell)).isZero();
    return out.toString();
  }

  private static List<String> completed(Path script, String... words) throws IOException, InterruptedException {
    String line = ". '" + script + "'; COMP_WORDS=('" + String.join("' '", words) + "'); COMP_CWORD="
        + (words.length - 1) + "; COMP_LINE='" + String.join(" ", words)
        + "'; COMP_POINT=${#COMP_LINE}; _complete_redress; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    return said.lines().filter(each -> !each.isBlank()).map(String::strip).toList();
  }
}
