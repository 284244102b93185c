package org.redress.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redress lab train}. */
@Command(name = "train", description = "Train the clause model on the given data and on our own corpus.", footerHeading = "%nExamples:%n", footer = {
    "  redress lab train --data labelled --install", "",
    "It needs Python 3.11 or newer, and installs the packages that functions/dev/lab/training/requirements.txt pins",
    "into a folder of their own. What follows -- is given to train.py; '-- --help' says what that takes."})
public final class TrainCommand implements CliCommand {

  @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "Folder of the labelled *.csv.gz.")
  private Path data = Path.of("");

  @Option(names = {"-o",
      "--output"}, paramLabel = "FOLDER", description = "Where packages, corpus, checkpoints and the release go (default: .redress/lab).")
  private @Nullable Path output;

  @Option(names = "--python", defaultValue = "python3", paramLabel = "PROGRAM", description = "Which Python (default: ${DEFAULT-VALUE}).")
  private String python = "";

  @Option(names = "--install", description = "Put the release in the place of the shipped model.")
  private boolean install;

  @Parameters(paramLabel = "ARGUMENT", description = "Further arguments of train.py.")
  private List<String> arguments = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(data)) {
      throw UserException.misused("There is no folder " + data + "; name the one with the labelled *.csv.gz");
    }
    Path folder = output == null ? Project.root().resolve(".redress").resolve("lab") : output;
    Training training = new Training(Project.root(), folder.toAbsolutePath(), python);
    training.run(data.toAbsolutePath(), arguments);
    if (install) {
      training.install();
    }
    return 0;
  }
}
