package org.redress.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.screening.ScreeningFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress screen}. It needs no running system. */
@Command(name = "screen", description = "Screen texts of a CSV file (columns id and text) against the clauses.", footerHeading = "%nExamples:%n", footer = {
    "  redress screen texts.csv -o out.csv --spans none"})
public final class ScreenCommand implements CliCommand {

  /** Whether to say where the words stand. */
  enum Spans {
    ALL, NONE
  }

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE.csv", description = "UTF-8, with a heading; further columns are passed over.")
  private Path file = Path.of("");

  @Option(names = {"-o",
      "--output"}, required = true, paramLabel = "OUT.csv", description = "One column for each clause id with its probability, and a last column 'spans'.")
  private Path output = Path.of("");

  @Option(names = "--spans", defaultValue = "all", paramLabel = "all|none", description = "Whether to fill the column 'spans' (default: ${DEFAULT-VALUE}).")
  private Spans spans = Spans.ALL;

  @Option(names = "--catalogue", paramLabel = "FOLDER", description = "Folder of an organisation's own files of screening, or its catalogue (default: CATALOGUE_FOLDER of the environment, else what is shipped).")
  private @Nullable Path catalogue;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file)) {
      throw UserException.misused("The file " + file + " cannot be read; name a CSV file with columns id and text");
    }
    Path unfinished = output.resolveSibling(output.getFileName() + ".tmp");
    ScreenedFile.Tally tally;
    try (Reader in = Files.newBufferedReader(file); Writer out = Files.newBufferedWriter(unfinished)) {
      ScreeningFiles files = OwnFiles.at(catalogue);
      tally = spans == Spans.ALL
          ? new ScreenedFile(files.screener(), true).screen(in, out)
          : new ScreenedFile(files.quickScreener(), false).screen(in, out);
    } catch (CSVException | UncheckedIOException | CharacterCodingException e) {
      Files.deleteIfExists(unfinished);
      throw CsvText.broken(file, e);
    } catch (UserException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getErr();
    out.println("Screened " + tally.rows() + " texts"
        + (tally.partly() == 0 ? "" : ", " + tally.partly() + " of them not by every detector"));
    out.flush();
    return 0;
  }
}
