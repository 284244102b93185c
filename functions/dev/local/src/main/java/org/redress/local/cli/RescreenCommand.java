package org.redress.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseId;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.screening.RescreenCase;
import org.redress.casework.screening.Screening;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.redress.screening.ClauseScreener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress rescreen}. The timeline of each case says who did it. */
@Command(name = "rescreen", description = "Screen all open cases again, after a change of catalogue, patterns or thresholds. Cut off, it goes on where it was.", footerHeading = "%nExamples:%n", footer = {
    "  redress rescreen --dry-run", "  redress rescreen --catalogue my-catalogue"})
public final class RescreenCommand implements CliCommand {

  private static final int PAGE = 200;

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--catalogue", paramLabel = "V", description = "A catalogue file or a folder of screening's files to screen with; or the version that the catalogue in use must have, else nothing is done.")
  private @Nullable String catalogue;

  @Option(names = "--dry-run", description = "Change nothing, only say what would change.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Connection system = target.connect();
    ClauseScreener screener = OwnFiles.wanted(catalogue, system.settings()).screener();
    Wiring wiring = system.wiring();
    RescreenCase rescreen = new RescreenCase(
        wiring.cases(), new Screening(screener, wiring.history()), screener.versions(),
        wiring.judgement(), wiring.clock(),
        Actor.operator(target.operator()));
    Rescreening done = over(open(wiring), rescreen);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, done.json(screener.versions().catalogue(), dryRun));
    } else {
      print(out, done);
    }
    return done.isWhole() ? 0 : 1;
  }

  /** All of them before the first is changed, since a change moves a case within the list. */
  private static List<CaseId> open(Wiring wiring) {
    return Arrays.stream(Stage.Name.values())
        .filter(RescreenCase::isOpen)
        .flatMap(stage -> Page.all(from -> wiring.cases().list(stage, PAGE, from)))
        .map(CaseSummary::id)
        .distinct()
        .toList();
  }

  private Rescreening over(List<CaseId> cases, RescreenCase rescreen) {
    Rescreening done = new Rescreening();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    try (Progress progress = json
        ? Progress.silent(err)
        : Progress.of("Screening", cases.size(), err, System.getenv())) {
      for (CaseId id : cases) {
        try {
          switch (dryRun ? rescreen.tryOut(id) : rescreen.rescreen(id)) {
            case RescreenCase.Result.Rescreened(var comparison) -> done.rescreened(comparison);
            case RescreenCase.Result.Current _ -> done.current();
            case RescreenCase.Result.NotOpen _ -> done.over();
          }
        } catch (RuntimeException e) {
          done.failed(id, e);
        }
        progress.step();
      }
    }
    return done;
  }

  private void print(PrintWriter out, Rescreening done) {
    List<List<String>> rows = done.rows();
    if (rows.size() > 1) {
      Output.columns(out, rows);
    }
    done.failures().forEach(failure -> out.println("failed: " + failure));
    out.println(done.summary(dryRun));
    out.flush();
  }
}
