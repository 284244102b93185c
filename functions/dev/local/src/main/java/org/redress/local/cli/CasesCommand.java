package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress cases}. */
@Command(name = "cases", description = "List cases by stage, the most urgent first.", footerHeading = "%nExamples:%n", footer = {
    "  redress cases --stage QUEUED --limit 20"})
public final class CasesCommand implements CliCommand {

  private static final int PAGE = 200;

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--stage", paramLabel = "STAGE", description = "Only cases at this stage: ${COMPLETION-CANDIDATES}.")
  private Stage.@Nullable Name stage;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many cases (default: all).")
  private @Nullable Integer limit;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (limit != null && limit < 1) {
      throw UserException.misused("--limit is a number from 1");
    }
    CaseStore store = target.connect().wiring().cases();
    List<Stage.Name> stages = stage == null ? Arrays.asList(Stage.Name.values()) : List.of(stage);
    int most = limit == null ? Integer.MAX_VALUE : limit;
    List<CaseSummary> cases;
    try (Stream<CaseSummary> all = stages.stream().flatMap(at -> at(store, at, most))) {
      cases = all.limit(most).toList();
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, json(cases));
    } else {
      print(out, cases);
    }
    return 0;
  }

  private static Stream<CaseSummary> at(CaseStore store, Stage.Name stage, int most) {
    return Page.all(from -> store.list(stage, Math.min(PAGE, most), from));
  }

  private static ObjectNode json(List<CaseSummary> cases) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode list = all.putArray("cases");
    for (CaseSummary one : cases) {
      list.addObject()
          .put("reference", one.id().reference())
          .put("stage", one.stage().name())
          .put("priority", one.priority().map(Priority::name).orElse(null))
          .put("due", one.due().map(Instant::toString).orElse(null));
    }
    return all;
  }

  private static void print(PrintWriter out, List<CaseSummary> cases) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("REFERENCE", "STAGE", "PRIORITY", "DUE"));
    for (CaseSummary one : cases) {
      rows.add(List.of(one.id().reference(), one.stage().name(), one.priority().map(Priority::name).orElse("-"),
          one.due().map(Output::time).orElse("-")));
    }
    Output.columns(out, rows);
    out.println(cases.size() == 1 ? "1 case" : cases.size() + " cases");
    out.flush();
  }
}
