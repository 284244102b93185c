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
import org.redress.local.cli.MailCommand;
import org.redress.local.cli.MailInCommand;
import org.redress.local.cli.QueuesCommand;
import org.redress.local.cli.RescreenCommand;
import org.redress.local.cli.ScreenCommand;
import org.redress.local.cli.SubmitCommand;
import org.redress.local.cli.VerifyReceiptCommand;
import org.redress.local.run.LocalCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit status: 0 done, 1 failed, 2 used wrongly. */
@Command(name = "redress", mixinStandardHelpOptions = true, version = "Redress 0.1.0", description = "Complaints about online abuse, taken under an organisation's code of conduct.", synopsisSubcommandLabel = "COMMAND", subcommands = {
    LocalCommand.class, SubmitCommand.class, MailInCommand.class, MailCommand.class, CasesCommand.class,
    CaseCommand.class,
    QueuesCommand.class, VerifyReceiptCommand.class, ScreenCommand.class, RescreenCommand.class,
    CatalogueCommand.class})
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
    CommandLine commandLine = new CommandLine(redress);
    for (CliCommand command : ServiceLoader.load(CliCommand.class)) {
      commandLine.addSubcommand(command);
    }
    helpWith(commandLine);
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler((exception, command, _) -> redress.report(exception, command));
    return commandLine.execute(arguments);
  }

  /** Every command explains itself, as the first one does. */
  private static void helpWith(CommandLine commandLine) {
    for (CommandLine command : commandLine.getSubcommands().values()) {
      command.getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help message and exit.")
                  .build());
      helpWith(command);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Say what to do.");
    }
  }

  private int report(Exception exception, CommandLine command) {
    command.getErr().println(sentence(exception));
    if (verbose) {
      exception.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return exception instanceof UserException known ? known.status() : 1;
  }

  private static String sentence(Exception exception) {
    return exception instanceof UserException
        ? String.valueOf(exception.getMessage())
        : "It failed (" + exception.getClass().getName() + ": " + exception.getMessage()
            + "); add --verbose to see where";
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
