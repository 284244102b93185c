package org.redress.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.local.cli.CliCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress lab card}. */
@Command(name = "card", description = "Print the card of the shipped model: data, measures, known failings, fairness.", footerHeading = "%nExamples:%n", footer = "  redress lab card")
public final class CardCommand implements CliCommand {

  @Spec
  private @Nullable CommandSpec spec;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE.md", description = "Write it to a file.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    String card = ModelCard.shipped().markdown();
    if (output != null) {
      Files.writeString(output, card);
    } else {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      out.print(card);
      out.flush();
    }
    return 0;
  }
}
