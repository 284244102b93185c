package org.redress.local.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.redress.engines.Listen;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.OwnFiles;
import org.redress.local.cli.Project;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code redress local}. */
@Command(name = "local", description = "Run the whole system on this machine.", footerHeading = "%nExamples:%n", footer = {
    "  redress local", "  redress local --port 0 --seed empty --data /tmp/redress --reset"})
public final class LocalCommand implements CliCommand {

  /** What to begin with. */
  enum Seed {
    DEMO, EMPTY
  }

  @CommandLine.Spec
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT", description = "Port of the site (default: ${DEFAULT-VALUE}); 0 takes a free one.")
  private int port;

  @Option(names = "--host", defaultValue = Listen.LOOPBACK, paramLabel = "HOST", description = "Address that the site listens on (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host = Listen.LOOPBACK;

  @Option(names = "--console-port", paramLabel = "PORT", description = "Port of the reviewers' console (default: the one after the site's, or the next that is free); 0 takes a free one.")
  private @Nullable Integer consolePort;

  @Option(names = "--smtp-port", paramLabel = "PORT", description = "Port for inbound mail (default: 2525, or a free one if that is in use); 0 takes a free one.")
  private @Nullable Integer smtpPort;

  @Option(names = "--data", paramLabel = "FOLDER", description = "Folder that everything is kept in (default: .redress/data in the project).")
  private @Nullable Path data;

  @Option(names = "--seed", defaultValue = "demo", paramLabel = "demo|empty", description = "Invented cases to begin with, or none (default: ${DEFAULT-VALUE}).")
  private Seed seed = Seed.DEMO;

  @Option(names = "--catalogue", paramLabel = "FOLDER", description = "Folder of an organisation's own files of screening (default: what is shipped).")
  private @Nullable Path catalogue;

  @Option(names = "--reset", description = "Empty the data folder first.")
  private boolean reset;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    long began = System.nanoTime() - uptimeNanos();
    Path folder = data == null ? Project.dataFolder() : data;
    LocalRun.Ready ready = LocalRun.start(new Settings(
        Project.root().resolve("template.yaml"), new Listen(host, port),
        optional(consolePort), optional(smtpPort), folder, reset, seed == Seed.DEMO,
        parameters(), Map.of()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(ready.run(), out), "stop"));
    Banner.print(out, ready, folder, Duration.ofNanos(System.nanoTime() - began));
    new CountDownLatch(1).await();
    return 0;
  }

  private static OptionalInt optional(@Nullable Integer port) {
    return port == null ? OptionalInt.empty() : OptionalInt.of(port);
  }

  private Map<String, String> parameters() {
    if (catalogue == null) {
      return Map.of();
    }
    if (!Files.isDirectory(catalogue)) {
      throw UserException.misused(catalogue + " is no folder; put catalogue.json and what else is your own into one");
    }
    OwnFiles.requireGood(catalogue);
    return Map.of("CatalogueFolder", catalogue.toAbsolutePath().toString());
  }

  /** Since when this process runs, so that 'ready in' says what the person waited. */
  private static long uptimeNanos() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()).toNanos();
  }

  private static void stop(LocalRun run, PrintWriter out) {
    out.println("Stopping: letting what is at work end");
    out.flush();
    int status = 0;
    try {
      run.stop();
      out.println("Stopped; everything is kept");
    } catch (IOException | InterruptedException | RuntimeException e) {
      out.println(String.format(Locale.ROOT, "Stopped, but not cleanly (%s)", e.getClass().getName()));
      status = 1;
    }
    out.flush();
    // A signal would give the process another exit status, and the engines' threads would keep it alive.
    Runtime.getRuntime().halt(status);
  }
}
