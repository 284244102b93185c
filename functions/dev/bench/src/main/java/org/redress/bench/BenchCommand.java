package org.redress.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redress bench}. */
@Command(name = "bench", description = "Measure the system, or rehearse a promise that it makes.", footerHeading = "%nExamples:%n", footer = {
    "  redress bench reports --count 200 --kills 3", "", "Benchmarks:",
    "  reports    load: every report queued and acknowledged once, also when killed",
    "             (--kills)",
    "  calls      AWS calls and table units for each report, by function",
    "  start      time from start to ready",
    "  jars       size of each function's jar, and the clients in it",
    "  screening  time to read a post for patterns and personal data, beside one",
    "             plain keyword regex",
    "  mails      time to read a mail, beside Mime4j alone",
    "  pages      time to make each page of the public site, and what it weighs",
    "  queue      time and table calls of the reviewers' lists, with 100 open cases",
    "             and with 100,000",
    "  claims     50 reviewers who want the next case at once: none is claimed",
    "             twice, none is left",
    "  shards     what 10,000 reports a second would take of the keys that they share",
    "  verify     an audit of all cases: finds exactly those with which somebody",
    "             tampered, in as much memory for many as for few",
    "  erase      50 people's words in all places: an export holds all of theirs, and",
    "             nothing is left once they are erased, also when killed (--people,",
    "             --kills, --seed)",
    "  import     rows per second and peak memory of an import, also when killed",
    "             (--rows, --kills, --seed)",
    "  rehearse-notices  every mail sent once, through an SES that fails, by",
    "             senders that are killed (--seed, --ledger)"})
public final class BenchCommand implements CliCommand {

  private static final List<Benchmark> ALL = List.of(new ReportsBenchmark(), new CallsBenchmark(), new StartBenchmark(),
      new JarsBenchmark(), new ScreeningBenchmark(), new MailsBenchmark(), new PagesBenchmark(),
      new QueueBenchmark(), new ClaimsBenchmark(), new ShardsBenchmark(), new VerifyBenchmark(), new EraseBenchmark(),
      new ImportBenchmark(), new RehearseNotices());

  @CommandLine.Spec
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", description = "Which benchmark.")
  private String name = "";

  @Option(names = {"--count",
      "--cases", "--people",
      "--rows"}, paramLabel = "N", description = "How many reports, cases, people, rows or repetitions (default: its own).")
  private @Nullable Integer count;

  @Option(names = "--parallel", defaultValue = "8", paramLabel = "N", description = "How many clients at once (default: ${DEFAULT-VALUE}).")
  private int parallel;

  @Option(names = "--kills", defaultValue = "0", paramLabel = "N", description = "How often the system is killed and started again in the middle (default: ${DEFAULT-VALUE}).")
  private int kills;

  @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "What a rehearsal draws everything from (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--memory", description = "Let a rehearsal keep everything in memory, not on the table: a tenth of the time.")
  private boolean memory;

  @Option(names = "--ledger", paramLabel = "FILE", description = "Where a rehearsal writes what happened, as JSON Lines.")
  private @Nullable Path ledger;

  @Option(names = "--json", description = "Print JSON: {benchmark, columns, rows, broken}.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Benchmark benchmark = ALL.stream().filter(known -> known.name().equals(name)).findFirst().orElseThrow(
        () -> UserException.misused("There is no benchmark '" + name + "'; choose one of "
            + ALL.stream().map(Benchmark::name).collect(Collectors.joining(", "))));
    int size = count == null ? benchmark.usualCount() : count;
    if (size < 1 || parallel < 1 || kills < 0) {
      throw UserException.misused("--count and --parallel are 1 or more, --kills 0 or more");
    }
    Result result = benchmark
        .run(new Benchmark.Options(size, parallel, kills, seed, memory, Optional.ofNullable(ledger)));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      out.println(
          new ObjectMapper().writeValueAsString(new Printed(name, result.columns(), result.rows(), result.broken())));
    } else {
      new ResultTable(result).print(out);
    }
    out.flush();
    return result.holds() ? 0 : 1;
  }

  /** What {@code --json} prints. */
  record Printed(String benchmark, List<String> columns, List<List<Object>> rows, List<String> broken) {}
}
