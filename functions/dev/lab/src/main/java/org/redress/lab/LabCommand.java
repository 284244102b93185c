package org.redress.lab;

import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import picocli.CommandLine.Command;

/** {@code redress lab}. */
@Command(name = "lab", description = "Train and measure the screening engine.", subcommands = {EvaluateCommand.class,
    TrainCommand.class, CardCommand.class}, synopsisSubcommandLabel = "COMMAND")
public final class LabCommand implements CliCommand {

  @Override
  public Integer call() {
    throw UserException
        .misused("Say what to do: redress lab evaluate FILE.csv, redress lab train, or redress lab card");
  }
}
