package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress queues}. */
@Command(name = "queues", description = "Show how many messages wait, are in flight, and are dead in each queue.", footerHeading = "%nExamples:%n", footer = {
    "  redress queues", "  redress queues --stack redress-prod --json"})
public final class QueuesCommand implements CliCommand {

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    List<QueueState> states = QueueState.all(target.connect().queues());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      ArrayNode list = all.putArray("queues");
      for (QueueState state : states) {
        list.addObject()
            .put("name", state.name())
            .put("depth", state.depth())
            .put("inFlight", state.inFlight())
            .put("deadLetters", state.deadLetters());
      }
      Output.json(out, all);
    } else {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("QUEUE", "DEPTH", "IN FLIGHT", "DEAD LETTERS"));
      for (QueueState state : states) {
        rows.add(List.of(state.name(), Long.toString(state.depth()), Long.toString(state.inFlight()),
            Long.toString(state.deadLetters())));
      }
      Output.columns(out, rows);
    }
    return 0;
  }
}
