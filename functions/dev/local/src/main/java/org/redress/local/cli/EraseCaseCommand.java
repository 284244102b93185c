package org.redress.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.Holdings;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.timeline.Actor;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress case erase}. */
@Command(name = "erase", description = "Erase a case that is over, with all that was said, sent and noted about it.", footerHeading = "%n", footer = {
    "What stays is its timeline without anybody's name, address or words, and a tombstone. If it is cut off, give it again: it goes on.",
    "Backups of the table keep what was erased for 35 days more.", "", "Examples:",
    "  redress case erase RD-7K2M9-QXW4T --dry-run", "  redress case erase RD-7K2M9-QXW4T"})
public final class EraseCaseCommand implements CliCommand {

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Mixin
  private Confirmation confirmation = new Confirmation();

  @Parameters(paramLabel = "REFERENCE", description = "The case's reference, such as RD-7K2M9-QXW4T.")
  private String reference = "";

  @Option(names = "--dry-run", description = "Say what would go and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    CaseId id = CaseCommand.reference(reference);
    EraseCase erasing = target.connect().wiring().duties().erasing();
    Answer plan = erasing.ask(id);
    if (plan instanceof Answer.NothingThere) {
      throw UserException.failed("There is no case " + id.reference());
    }
    if (dryRun || plan instanceof Answer.Stays || plan instanceof Answer.Gone) {
      say(id, plan);
      return plan instanceof Answer.Stays ? 1 : 0;
    }
    explain(id, plan);
    confirmation.require("erases the case " + id.reference() + " for good", id.reference());
    Answer done = erasing.erase(id, Tombstone.Because.ASKED, Actor.operator(target.operator()));
    say(id, done);
    return done instanceof Answer.Gone ? 0 : 1;
  }

  private void say(CaseId id, Answer answer) {
    if (json) {
      Output.json(out(), ErasureView.json(id, answer));
    } else {
      out().println(ErasureView.sentence(id, answer));
      ErasureView.holdings(answer).ifPresent(held -> print(held, out()));
    }
    out().flush();
  }

  private void explain(CaseId id, Answer answer) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println(ErasureView.sentence(id, answer));
    ErasureView.holdings(answer).ifPresent(held -> print(held, err));
  }

  private static void print(Holdings held, PrintWriter to) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("  WHAT", "HOW MANY")));
    held.items().forEach((category, count) -> rows.add(List.of("  " + category, Integer.toString(count))));
    Output.columns(to, rows);
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
