package org.redress.local.exporting;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.statistics.Cell;
import org.redress.casework.statistics.Statistics;
import org.redress.casework.statistics.Table;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.Progress;
import org.redress.local.cli.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress export}. It hands out nobody's name, address or words. */
@Command(name = "export", description = "Hand out where cases stand, or the numbers of the service.", synopsisSubcommandLabel = "COMMAND")
public final class ExportCommand implements CliCommand {

  private static final int LINE_EVERY = 1000;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress export cases or statistics");
  }

  @Command(name = "cases", description = "Write a row for each case: where it stands, nobody's name, address or words. With the filters of the console.", footerHeading = "%nExamples:%n", footer = {
      "  redress export cases -o cases.csv",
      "  redress export cases --stage QUEUED --overdue --format jsonl"})
  int cases(
      @Mixin Target target,
      @Option(names = "--stage", paramLabel = "STAGE", description = "Only cases at this stage: ${COMPLETION-CANDIDATES}.") Stage.@Nullable Name stage,
      @Option(names = "--priority", paramLabel = "P", description = "Only these: ${COMPLETION-CANDIDATES}.") @Nullable Priority priority,
      @Option(names = "--clause", paramLabel = "ID", description = "Only cases in which the last screening found something that counts against this clause.") @Nullable String clause,
      @Option(names = "--overdue", description = "Only cases that were due before now.") boolean overdue,
      @Option(names = "--format", paramLabel = "csv|jsonl", defaultValue = "csv", description = "How to write it (default: ${DEFAULT-VALUE}).") Lines.Format format,
      @Option(names = {"-o",
          "--output"}, paramLabel = "FILE", description = "Where to (default: standard output).") @Nullable Path output)
      throws IOException {
    if (clause != null && !ClauseId.isWellFormed(clause)) {
      throw UserException.misused("'" + clause + "' is no clause's id; 'redress catalogue check' looks at a catalogue");
    }
    Wiring wiring = target.connect().wiring();
    Predicate<Case> wanted = wanted(
        Optional.ofNullable(priority), Optional.ofNullable(clause).map(ClauseId::new),
        overdue ? Optional.of(wiring.clock().instant()) : Optional.empty());
    List<Stage.Name> stages = stage == null ? Arrays.asList(Stage.Name.values()) : List.of(stage);
    try (Lines lines = Lines.to(output, out(), format, CaseLines.COLUMNS); Progress progress = progress(output)) {
      new CaseLines(wiring.cases()).write(stages, wanted, lines, progress::step);
      lines.finish();
    }
    return 0;
  }

  @Command(name = "statistics", description = "Write the tables of the console's statistics, a row for each number.", footerHeading = "%nExamples:%n", footer = {
      "  redress export statistics --weeks 52 -o numbers.csv",
      "  redress export statistics --table weeks --format jsonl"})
  int statistics(
      @Mixin Target target,
      @Option(names = "--weeks", paramLabel = "N", defaultValue = "12", description = "Of so many weeks, to the present one (default: ${DEFAULT-VALUE}).") int weeks,
      @Option(names = "--table", paramLabel = "T", description = "Only this table: ${COMPLETION-CANDIDATES}.") Table.@Nullable Kind only,
      @Option(names = "--format", paramLabel = "csv|jsonl", defaultValue = "csv", description = "How to write it (default: ${DEFAULT-VALUE}).") Lines.Format format,
      @Option(names = {"-o",
          "--output"}, paramLabel = "FILE", description = "Where to (default: standard output).") @Nullable Path output)
      throws IOException {
    if (weeks < 1 || weeks > Statistics.MOST_WEEKS) {
      throw UserException.misused("--weeks is a number from 1 to " + Statistics.MOST_WEEKS);
    }
    List<Table> tables = target.connect().wiring().review().statistics().latest(weeks);
    try (Lines lines = Lines.to(output, out(), format, List.of("table", "row", "column", "value"))) {
      for (Table table : tables) {
        if (only == null || table.kind() == only) {
          write(table, lines);
        }
      }
      lines.finish();
    }
    return 0;
  }

  private static void write(Table table, Lines lines) throws IOException {
    String name = table.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (List<Cell> row : table.rows()) {
      for (int column = 1; column < row.size(); column++) {
        lines.write(
            List.of(name, row.getFirst().plain(), table.columns().get(column), row.get(column).plain()));
      }
    }
  }

  private static Predicate<Case> wanted(
      Optional<Priority> priority, Optional<ClauseId> clause, Optional<Instant> dueBefore) {
    return head -> priority.filter(only -> !head.priority().equals(Optional.of(only))).isEmpty()
        && clause.filter(only -> !head.clauses().contains(only)).isEmpty()
        && dueBefore.filter(time -> head.due().filter(time::isAfter).isEmpty()).isEmpty();
  }

  private Progress progress(@Nullable Path output) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    return output == null
        ? Progress.silent(err)
        : Progress.counting("Cases", LINE_EVERY, err, System.getenv());
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
