package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.screening.check.CatalogueCheck;
import org.redress.screening.check.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress catalogue}. */
@Command(name = "catalogue", description = "Work on an organisation's own catalogue.", subcommands = CatalogueCommand.Check.class, synopsisSubcommandLabel = "COMMAND")
public final class CatalogueCommand implements CliCommand {

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress catalogue check FILE");
  }

  /** {@code redress catalogue check}. */
  @Command(name = "check", description = "Say everything that is wrong with a catalogue and its patterns, with line numbers, and with settings and words of your own.", footerHeading = "%nExamples:%n", footer = {
      "  redress catalogue check my-catalogue"})
  public static final class Check implements CliCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A catalogue, patterns, thresholds, personal-data or history file, or a folder of an organisation's own files.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
      CatalogueCheck.Report report = report(file);
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      if (json) {
        Output.json(out, json(report));
      } else {
        report.faults().forEach(out::println);
        report.good().forEach(line -> out.println(line + ": nothing wrong"));
        if (!report.faults().isEmpty()) {
          out.println(report.faults().size() == 1 ? "1 fault" : report.faults().size() + " faults");
        }
        out.flush();
      }
      return report.faults().isEmpty() ? 0 : 1;
    }

    private static ObjectNode json(CatalogueCheck.Report report) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      ArrayNode faults = all.putArray("faults");
      for (Fault fault : report.faults()) {
        faults.addObject()
            .put("file", fault.file())
            .put("line", fault.line())
            .put("place", fault.place())
            .put("what", fault.what());
      }
      report.good().forEach(all.putArray("good")::add);
      return all;
    }
  }

  static CatalogueCheck.Report report(Path file) {
    if (!Files.isReadable(file)) {
      throw UserException.misused("The file " + file + " cannot be read; name a catalogue, or a folder with one");
    }
    try {
      return OwnFilesCheck.check(file);
    } catch (IOException e) {
      throw UserException.misused(file + ": " + e.getMessage());
    }
  }
}
