package org.redress.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.Output;
import org.redress.local.cli.OwnFiles;
import org.redress.screening.ClauseScreener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress lab evaluate}. */
@Command(name = "evaluate", description = "Say how well the screening engine judges texts that people judged.", footerHeading = "%nExamples:%n", footer = {
    "  redress lab evaluate labelled.csv --scores scores.csv", "",
    "FILE.csv is UTF-8 with a heading: id, text, and a column for each label, with 1, 0 or nothing (not judged).",
    "A label is a clause id, a group of clauses (c1 c2 c3 c4 c5 c6 c9), or 'abusive'. A column 'functionality' gives",
    "a table of its own. Flags are counted at 0.5."})
public final class EvaluateCommand implements CliCommand {

  private static final List<String> DETECTORS = List.of("model", "pattern");

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE.csv", description = "The labelled texts.")
  private Path file = Path.of("");

  @Option(names = "--scores", paramLabel = "OUT.csv", description = "Also write each row's scores: id, label, judged, then a column for each voice.")
  private @Nullable Path scores;

  @Option(names = "--catalogue", paramLabel = "FOLDER", description = "An organisation's own files of screening (default: CATALOGUE_FOLDER of the environment, else what is shipped).")
  private @Nullable Path catalogue;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    ClauseScreener screener = OwnFiles.at(catalogue).quickScreener();
    LabelledFile labelled = LabelledFile.read(file, screener.catalogue());
    Evaluation evaluation = Evaluation.of(labelled, screener, DETECTORS);
    EvaluationPrinter printer = new EvaluationPrinter(evaluation);
    if (scores != null) {
      printer.writeScores(scores);
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, printer.json());
    } else {
      printer.print(out);
    }
    return 0;
  }
}
