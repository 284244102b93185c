package org.redress.local.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress completion}. */
@Command(name = "completion", description = "Print what makes a shell complete commands, options and their values.", footerHeading = "%nExamples:%n", footer = {
    "  redress completion bash > ~/.local/share/bash-completion/completions/redress",
    "  redress completion zsh > ~/.redress-completion.zsh", "",
    "With bash a new shell completes by itself, where the package bash-completion is",
    "there; otherwise, and with zsh, put 'source FILE' at the end of ~/.bashrc or",
    "~/.zshrc. Make it again after an update."})
public final class CompletionCommand implements CliCommand {

  /** What it can be made for. */
  enum Shell {
    BASH, ZSH
  }

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh", description = "The shell.")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    CommandLine root = Objects.requireNonNull(spec).root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    if (shell == Shell.ZSH) {
      out.println("autoload -U +X compinit && compinit");
    }
    out.print(AutoComplete.bash("redress", root));
    out.flush();
    return 0;
  }
}
