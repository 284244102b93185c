package org.redress.local;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.redress.local.cli.CaseCommand;
import org.redress.local.cli.CasesCommand;
import org.redress.local.cli.CatalogueCommand;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.CommandsPage;
import org.redress.local.cli.CompletionCommand;
import org.redress.local.cli.DeadLettersCommand;
import org.redress.local.cli.DoctorCommand;
import org.redress.local.cli.Failure;
import org.redress.local.cli.GroupedHelp;
import org.redress.local.cli.MailCommand;
import org.redress.local.cli.MailInCommand;
import org.redress.local.cli.NoticeCommand;
import org.redress.local.cli.NoticesCommand;
import org.redress.local.cli.PersonCommand;
import org.redress.local.cli.QueuesCommand;
import org.redress.local.cli.RescreenCommand;
import org.redress.local.cli.ScreenCommand;
import org.redress.local.cli.SubmitCommand;
import org.redress.local.cli.SuppressionsCommand;
import org.redress.local.cli.SweepCommand;
import org.redress.local.cli.Terminal;
import org.redress.local.cli.VerifyCommand;
import org.redress.local.cli.VerifyReceiptCommand;
import org.redress.local.exporting.ExportCommand;
import org.redress.local.importing.ImportCommand;
import org.redress.local.run.LocalCommand;
import org.redress.local.transparency.TransparencyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit status: 0 done, 1 failed, 2 used wrongly. */
@Command(name = "redress", mixinStandardHelpOptions = true, version = "Redress 0.1.0", description = "Complaints about online abuse, taken under an organisation's code of conduct.", synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExamples:%n", footer = {
    "  redress local", "  redress cases --stage QUEUED --limit 20", "  redress case RD-7K2M9-QXW4T --json", "",
    "'redress COMMAND --help' says more of each. They work on the local run, or with",
    "--stack NAME on a stack in AWS. Times are UTC. Exit status: 0 done, 1 failed,",
    "2 used wrongly."}, subcommands = {
        LocalCommand.class, SubmitCommand.class, MailInCommand.class, MailCommand.class, CasesCommand.class,
        CaseCommand.class, PersonCommand.class,
        QueuesCommand.class, VerifyReceiptCommand.class, ScreenCommand.class, RescreenCommand.class,
        CatalogueCommand.class, NoticesCommand.class, NoticeCommand.class, SuppressionsCommand.class,
        ImportCommand.class, ExportCommand.class, TransparencyCommand.class, VerifyCommand.class,
        DeadLettersCommand.class, SweepCommand.class, DoctorCommand.class,
        CompletionCommand.class,
        CommandsPage.class})
public final class Redress implements Runnable {

  @Spec
  private @Nullable CommandSpec spec;

  @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
  private boolean verbose;

  public static void main(String[] arguments) {
    quietLogs();
    // The engines' threads are no daemons.
    System.exit(run(writer(System.out), writer(System.err), arguments));
  }

  /** Runs one command and gives its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Redress redress = new Redress();
    CommandLine commandLine = commands(redress);
    commandLine.setUsageHelpAutoWidth(Terminal.isThere());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setParameterExceptionHandler((misuse, _) -> redress.report(misuse));
    commandLine.setExecutionExceptionHandler((exception, command, _) -> redress.report(exception, command));
    return commandLine.execute(arguments);
  }

  /** All commands, which explain themselves and have nothing to do yet. */
  public static CommandLine commands() {
    return commands(new Redress());
  }

  private static CommandLine commands(Redress redress) {
    CommandLine commandLine = new CommandLine(redress);
    for (CliCommand command : ServiceLoader.load(CliCommand.class)) {
      commandLine.addSubcommand(command);
    }
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    helpWith(commandLine);
    commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, _ -> "");
    commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new GroupedHelp());
    return commandLine;
  }

  /** Every command explains itself, as the first one does. */
  private static void helpWith(CommandLine commandLine) {
    commandLine.getHelpSectionMap().computeIfPresent(
        UsageMessageSpec.SECTION_KEY_FOOTER, (_, usual) -> help -> ended(usual.render(help)));
    for (CommandLine command : commandLine.getSubcommands().values()) {
      command.getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help message and exit.")
                  .build());
      helpWith(command);
    }
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Say what to do");
    }
  }

  private int report(ParameterException misuse) {
    CommandLine command = misuse.getCommandLine();
    command.getErr().println(Failure.sentence(misuse));
    command.getErr().flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private int report(Exception exception, CommandLine command) {
    command.getErr().println(Failure.sentence(exception));
    if (verbose) {
      exception.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return exception instanceof UserException known ? known.status() : 1;
  }

  /** Engines and SDK log a lot; people are shown warnings, one line each, unless they have said otherwise. */
  private static void quietLogs() {
    setDefault("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    setDefault("org.slf4j.simpleLogger.log.org.apache.pekko", "error");
    setDefault("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %5$s%n");
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
