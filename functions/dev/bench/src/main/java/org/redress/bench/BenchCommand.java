package org.redress.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redress bench}. */
@Command(name = "bench", description = "Measure the system, or rehearse a promise that it makes.", footer = {"",
    "Benchmarks:", "  reports  load: every report queued and acknowledged once, also when killed (--kills)",
    "  calls    AWS calls and table units for each report, by function",
    "  start    time from start to ready", "  jars     size of each function's jar, and the clients in it",
    "  screening  time to read a post for patterns and personal data, beside one plain keyword regex",
    "  mails    time to read a mail, beside Mime4j alone"})
public final class BenchCommand implements CliCommand {

  private static final List<Benchmark> ALL = List.of(new ReportsBenchmark(), new CallsBenchmark(), new StartBenchmark(),
      new JarsBenchmark(), new ScreeningBenchmark(), new MailsBenchmark());

  @CommandLine.Spec
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", description = "Which benchmark.")
  private String name = "";

  @Option(names = "--count", paramLabel = "N", description = "How many reports or repetitions (default: its own).")
  private @Nullable Integer count;

  @Option(names = "--parallel", defaultValue = "8", paramLabel = "N", description = "How many clients at once (default: ${DEFAULT-VALUE}).")
  private int parallel;

  @Option(names = "--kills", defaultValue = "0", paramLabel = "N", description = "How often the system is killed and started again in the middle (default: ${DEFAULT-VALUE}).")
  private int kills;

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
    Result result = benchmark.run(new Benchmark.Options(size, parallel, kills));
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
