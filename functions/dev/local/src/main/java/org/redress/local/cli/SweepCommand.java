package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.casework.Notice;
import org.redress.casework.Page;
import org.redress.casework.Wake;
import org.redress.casework.WakeList;
import org.redress.casework.evidence.Evidence;
import org.redress.caseworkaws.Wiring;
import org.redress.sweepcases.SweepCases;
import org.redress.sweepcases.Swept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress sweep}: what {@code sweep-cases} does each minute, now. */
@Command(name = "sweep", description = "Look now at everything that stood too long, as the system does each minute.", footerHeading = "%nExamples:%n", footer = {
    "  redress sweep --dry-run", "  redress sweep"})
public final class SweepCommand implements CliCommand {

  private static final int PAGE = 100;
  private static final Duration TIME = Duration.ofMinutes(10);

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--dry-run", description = "Change nothing, only say what is to be looked at.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Connection system = target.connect();
    Instant now = system.wiring().clock().instant();
    return dryRun ? list(system.wiring(), now) : sweep(system, now.plus(TIME));
  }

  private int sweep(Connection system, Instant until) {
    Swept swept = new SweepCases(system.settings()).sweep(until);
    List<String> failures = swept.failures();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode()
          .put("seen", swept.tally().seen())
          .put("hinted", swept.tally().hinted())
          .put("settled", swept.tally().settled())
          .put("alerts", swept.urgent().mails())
          .put("mails", swept.mails())
          .put("uploads", swept.uploads())
          .put("erasures", swept.erasures().finished());
      failures.forEach(all.putArray("failures")::add);
      Output.json(out, all);
    } else {
      failures.forEach(failure -> out.println("failed: " + failure));
      out.println(
          "Looked at %d: %d hinted at again, %d settled, %d failed; %d mails about urgent cases owed, %d mails and %d files brought in, %d erasures finished"
              .formatted(
                  swept.tally().seen(), swept.tally().hinted(), swept.tally().settled(), failures.size(),
                  swept.urgent().mails(), swept.mails(), swept.uploads(), swept.erasures().finished()));
      out.flush();
    }
    return failures.isEmpty() ? 0 : 1;
  }

  /**
   * Something to be looked at.
   *
   * @param what its id
   * @param wake empty where it keeps none of its own, or has moved on by itself
   */
  private record Waiting(String what, Optional<Wake> wake) {}

  private int list(Wiring wiring, Instant now) {
    List<Waiting> waiting = Page.all(from -> wiring.wakeList().due(now, PAGE, from))
        .map(due -> waiting(wiring, due))
        .toList();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      ArrayNode list = all.putArray("waiting");
      for (Waiting one : waiting) {
        ObjectNode node = list.addObject().put("what", one.what());
        one.wake().ifPresent(
            wake -> node.put("reason", wake.reason().name()).put("since", wake.at().toString())
                .put("hints", wake.hints()));
      }
      Output.json(out, all);
    } else if (waiting.isEmpty()) {
      out.println("Nothing stands too long.");
      out.flush();
    } else {
      List<List<String>> rows = new ArrayList<>(List.of(List.of("WHAT", "REASON", "SINCE", "HINTED AT")));
      waiting.forEach(
          one -> rows.add(
              List.of(
                  one.what(), one.wake().map(wake -> wake.reason().name()).orElse(""),
                  one.wake().map(wake -> wake.at().toString()).orElse(""),
                  one.wake().map(wake -> Integer.toString(wake.hints())).orElse(""))));
      Output.columns(out, rows);
    }
    return 0;
  }

  private static Waiting waiting(Wiring wiring, WakeList.Due due) {
    return switch (due) {
      case WakeList.Due.OfCase(var id) ->
        new Waiting("case " + id.reference(), wiring.cases().find(id).flatMap(Case::wake));
      case WakeList.Due.OfNotice(var id) ->
        new Waiting("notice " + id, wiring.notices().find(id).flatMap(Notice::wake));
      case WakeList.Due.OfEvidence(var id) ->
        new Waiting("file " + id, wiring.evidence().find(id).flatMap(Evidence::wake));
      case WakeList.Due.OfClaim(var id) -> new Waiting("claim of " + id.reference(), Optional.empty());
      case WakeList.Due.OfDraft _ -> new Waiting("a draft", Optional.empty());
    };
  }
}
