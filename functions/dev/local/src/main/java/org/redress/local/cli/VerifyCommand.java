package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseId;
import org.redress.casework.audit.Audit;
import org.redress.casework.audit.CheckpointFault;
import org.redress.casework.audit.Fault;
import org.redress.casework.audit.FaultyCase;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress verify}. It says which event of which case is wrong, and nothing that the event says. */
@Command(name = "verify", description = "Prove that nobody changed the record: of one case, or of all.", footerHeading = "%nExamples:%n", footer = {
    "  redress verify RD-7K2M9-QXW4T", "  redress verify --all --json", "",
    "Each event is held to the one before it, the case to its events, and both to the daily checkpoints.",
    "Exit status: 0 all is as it was, 1 something was changed."})
public final class VerifyCommand implements CliCommand {

  private static final int PARALLEL = 8;

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Parameters(arity = "0..1", paramLabel = "REFERENCE", description = "The case's reference, such as RD-7K2M9-QXW4T.")
  private @Nullable String reference;

  @Option(names = "--all", description = "All cases.")
  private boolean all;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (all == (reference != null)) {
      throw UserException.misused("Say what to verify: redress verify RD-7K2M9-QXW4T, or redress verify --all");
    }
    Wiring wiring = target.connect().wiring();
    Optional<CheckpointStore> checkpoints = wiring.duties().checkpoints();
    Audit audit = wiring.duties().audit(PARALLEL);
    List<FaultyCase> faulty = new ArrayList<>();
    Audit.Summary summary = reference == null ? all(audit, faulty) : one(audit, reference, faulty);
    if (json) {
      Output.json(out(), json(summary, faulty));
    } else {
      print(summary, faulty, checkpoints);
    }
    return summary.isWhole() ? 0 : 1;
  }

  private static Audit.Summary one(Audit audit, String reference, List<FaultyCase> faulty) {
    CaseId id = CaseId.parse(reference)
        .orElseThrow(() -> UserException.misused("This is no reference; one looks like RD-7K2M9-QXW4T"));
    return audit.one(id, faulty::add)
        .orElseThrow(() -> UserException.failed("There is no case " + id.reference()));
  }

  private Audit.Summary all(Audit audit, List<FaultyCase> faulty) throws IOException, InterruptedException {
    try (Shown shown = new Shown(faulty)) {
      return audit.all(shown);
    }
  }

  /** Shows how far it is. */
  private final class Shown implements Audit.Watcher, AutoCloseable {

    private final List<FaultyCase> faulty;
    private @Nullable Progress progress;

    Shown(List<FaultyCase> faulty) {
      this.faulty = faulty;
    }

    @Override
    public void counted(long cases) {
      PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
      progress = json ? Progress.silent(err) : Progress.of("Verifying", cases, err, System.getenv());
    }

    @Override
    public void verified() {
      Objects.requireNonNull(progress).step();
    }

    @Override
    public void found(FaultyCase one) {
      faulty.add(one);
    }

    @Override
    public void close() {
      if (progress != null) {
        progress.close();
      }
    }
  }

  private void print(Audit.Summary summary, List<FaultyCase> faulty, Optional<CheckpointStore> checkpoints) {
    PrintWriter out = out();
    summary.checkpoints().forEach(fault -> out.println("Checkpoint of " + fault.day() + ": " + fault.says()));
    faulty.forEach(one -> one.faults().forEach(fault -> out.println(one.name() + ": " + fault.says())));
    out.println(
        "%d %s verified: %s; %s".formatted(
            summary.cases(), summary.cases() == 1 ? "case" : "cases",
            summary.faulty() == 0 ? "whole" : "something is wrong with " + summary.faulty(),
            checkpoints.isEmpty()
                ? "there are no checkpoints to hold them to, for the stack names no bucket of them"
                : "held to checkpoints %d %s".formatted(summary.points(), summary.points() == 1 ? "time" : "times")));
    out.flush();
  }

  private static ObjectNode json(Audit.Summary summary, List<FaultyCase> faulty) {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("whole", summary.isWhole())
        .put("cases", summary.cases())
        .put("faulty", summary.faulty())
        .put("heldToCheckpoints", summary.points());
    ObjectNode wrong = json.putObject("faults");
    faulty.forEach(one -> {
      ArrayNode says = wrong.putArray(one.name());
      one.faults().stream().map(Fault::says).forEach(says::add);
    });
    ObjectNode days = json.putObject("checkpointFaults");
    for (CheckpointFault fault : summary.checkpoints()) {
      days.withArray(fault.day().toString()).add(fault.says());
    }
    return json;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
