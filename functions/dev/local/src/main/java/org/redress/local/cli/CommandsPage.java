package org.redress.local.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code redress commands}: the page of all commands, for whoever writes them. */
@Command(name = "commands", hidden = true, description = "Print functions/dev/COMMANDS.md.")
public final class CommandsPage implements CliCommand {

  private static final int WIDTH = 100;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(page(spec.root().commandLine()));
    out.flush();
    return 0;
  }

  /** The page, in Markdown. */
  static String page(CommandLine root) {
    StringBuilder page = new StringBuilder(
        """
            # Commands

            Made from the program by `functions/dev/redress commands > functions/dev/COMMANDS.md`; a test holds it to be what the
            program says. `functions/dev/redress completion bash` (or `zsh`) prints what makes a shell complete all of this.

            """);
    Map<CommandGroup, List<CommandLine>> groups = GroupedHelp.grouped(root);
    groups.forEach((group, commands) -> {
      page.append("**").append(group.title()).append("**\n\n| command | what it does |\n|---|---|\n");
      commands.stream().flatMap(command -> leaves(command).stream()).forEach(leaf -> page.append(row(leaf)));
      page.append('\n');
    });
    groups.values().forEach(commands -> commands.forEach(command -> page.append(section(command))));
    return page.toString();
  }

  /** The lines and sections that a page should have and has not, with what to do about it; none if it is right. */
  public static List<String> missing(String page, CommandLine root) {
    List<String> missing = new ArrayList<>();
    GroupedHelp.grouped(root).values().stream().flatMap(List::stream).forEach(command -> {
      boolean listed = leaves(command).stream().allMatch(leaf -> page.contains(row(leaf)));
      if (!listed || !page.contains(section(command))) {
        missing.add("functions/dev/COMMANDS.md is not what " + command.getCommandSpec().qualifiedName()
            + " says of itself; make it anew: functions/dev/redress commands > functions/dev/COMMANDS.md");
      }
    });
    return missing;
  }

  /** What the page says of one of the first commands and all below it. */
  static String section(CommandLine command) {
    StringBuilder section = new StringBuilder("## " + command.getCommandSpec().qualifiedName() + "\n\n");
    for (CommandLine leaf : leaves(command)) {
      leaf.getCommandSpec().usageMessage().width(WIDTH);
      section.append("```\n").append(leaf.getUsageMessage(Help.Ansi.OFF).strip()).append("\n```\n\n");
    }
    return section.toString();
  }

  /** The commands that do something: those without others below them, which people are shown. */
  static List<CommandLine> leaves(CommandLine command) {
    List<CommandLine> leaves = new ArrayList<>();
    if (!command.getCommandSpec().usageMessage().hidden()) {
      if (command.getSubcommands().isEmpty() || !command.getCommandSpec().positionalParameters().isEmpty()) {
        leaves.add(command);
      }
      new TreeMap<>(command.getSubcommands()).values().forEach(below -> leaves.addAll(leaves(below)));
    }
    return leaves;
  }

  private static String row(CommandLine leaf) {
    return "| `" + leaf.getCommandSpec().qualifiedName() + "` | " + GroupedHelp.summary(leaf).replace("|", "\\|")
        + " |\n";
  }
}
