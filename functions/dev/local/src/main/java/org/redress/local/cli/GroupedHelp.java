package org.redress.local.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The list of all commands, by what they are about. */
public final class GroupedHelp implements IHelpSectionRenderer {

  private static final int NAMES = 24;
  private static final int INDENT = 2;

  /** The commands that people are shown, by group, each group in its order. */
  static Map<CommandGroup, List<CommandLine>> grouped(CommandLine root) {
    Map<CommandGroup, List<CommandLine>> groups = new EnumMap<>(CommandGroup.class);
    for (CommandLine command : root.getSubcommands().values()) {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        groups.computeIfAbsent(CommandGroup.of(command.getCommandName()), _ -> new ArrayList<>()).add(command);
      }
    }
    groups.forEach((group, commands) -> commands.sort(
        Comparator.<CommandLine>comparingInt(command -> group.rank(command.getCommandName()))
            .thenComparing(CommandLine::getCommandName)));
    return groups;
  }

  @Override
  public String render(Help help) {
    StringBuilder text = new StringBuilder();
    int width = help.commandSpec().usageMessage().width();
    grouped(help.commandSpec().commandLine()).forEach((group, commands) -> {
      text.append('\n').append(help.colorScheme().text("@|bold " + group.title() + "|@")).append('\n');
      TextTable table = TextTable.forColumns(
          help.colorScheme(), new Column(NAMES, INDENT, Column.Overflow.SPAN),
          new Column(width - NAMES, 0, Column.Overflow.WRAP));
      table.indentWrappedLines = 0;
      for (CommandLine command : commands) {
        Text name = help.colorScheme().commandText(command.getCommandName());
        table.addRowValues(name, help.colorScheme().text(summary(command)));
      }
      text.append(table);
    });
    return text.toString();
  }

  /** What a command does, in its first sentence. */
  static String summary(CommandLine command) {
    String whole = String.join(" ", command.getCommandSpec().usageMessage().description()).strip();
    int end = whole.indexOf(". ");
    return end < 0 ? whole : whole.substring(0, end + 1);
  }
}
