package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.Page;
import org.redress.casework.erasure.EraseAgain;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress notices}. It shows what became of mails, and nobody's address; and holds all of them back. */
@Command(name = "notices", description = "List mails by what became of them: those that did not arrive or still have to, unless a state is given.", footerHeading = "%nExamples:%n", footer = {
    "  redress notices", "  redress notices --state BOUNCED --json", "  redress notices release"})
public final class NoticesCommand implements CliCommand {

  private static final int PAGE = 100;

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Option(names = "--state", paramLabel = "S", description = "Only these: ${COMPLETION-CANDIDATES}.")
  private NoticeState.@Nullable Name state;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Wiring wiring = target.connect().wiring();
    List<Notice> notices = states().flatMap(name -> inState(wiring, name)).toList();
    PrintWriter out = out();
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      all.putArray("notices").addAll(notices.stream().map(NoticesCommand::json).toList());
      Output.json(out, all);
      return 0;
    }
    List<List<String>> rows = new ArrayList<>(
        List.of(List.of("NOTICE", "KIND", "STATE", "OWED", "ATTEMPTS", "NEXT LOOK", "REASON")));
    notices.forEach(notice -> rows.add(row(notice)));
    Output.columns(out, rows);
    return 0;
  }

  @Command(name = "pause", description = "Let no mail go out until 'redress notices release' is given. None is lost: they wait.", footerHeading = "%nExamples:%n", footer = {
      "  redress notices pause", "", "A table that was restored from a backup pauses by itself."})
  int pause(@Mixin Target which) throws IOException {
    which.connect().wiring().mails().sending().pause();
    out().println("No mail goes out any more. 'redress notices release' lets them go.");
    return 0;
  }

  @Command(name = "release", description = "Erase again what was erased before the table was restored, and then let mails go out.", footerHeading = "%n", footer = {
      "Every erasure that the ledger in the checkpoint bucket knows is held against the table; what came back with a backup is",
      "erased as it was. If it is cut off, mails stay paused; give it again.", "", "Examples:",
      "  redress notices release"})
  int release(@Mixin Target which, @Option(names = "--json", description = "Print JSON.") boolean asJson)
      throws IOException {
    Wiring wiring = which.connect().wiring();
    boolean paused = wiring.mails().sending().standing().isPresent();
    EraseAgain.Done done = wiring.duties().erasingAgain().release(Actor.operator(which.operator()));
    if (asJson) {
      ObjectNode json = JsonNodeFactory.instance.objectNode()
          .put("paused", paused)
          .put("known", done.looked())
          .put("people", done.people());
      ArrayNode cases = json.putArray("cases");
      done.cases().forEach(id -> cases.add(id.reference()));
      Output.json(out(), json);
      return 0;
    }
    out().println(
        String.format(
            Locale.ROOT,
            "%,d erasures are known; of these %,d cases and people in %,d places had come back, and are gone.",
            done.looked(), done.cases().size(), done.people()));
    done.cases().forEach(id -> out().println("  " + id.reference()));
    out().println(paused ? "Mails go out again, within 20 minutes." : "Mails were not paused.");
    return 0;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private Stream<NoticeState.Name> states() {
    return state != null
        ? Stream.of(state)
        : Arrays.stream(NoticeState.Name.values())
            .filter(name -> name != NoticeState.Name.SENT && name != NoticeState.Name.DELIVERED);
  }

  /** The index may lag behind: what has moved on meanwhile is left out. */
  private static Stream<Notice> inState(Wiring wiring, NoticeState.Name name) {
    return Page.all(from -> wiring.notices().list(name, PAGE, from))
        .flatMap(id -> wiring.notices().find(id).stream())
        .filter(notice -> notice.state().name() == name);
  }

  private static List<String> row(Notice notice) {
    return List.of(
        notice.id().toString(), notice.kind().name(), notice.state().name().name(), Output.time(notice.owedAt()),
        Integer.toString(notice.attempts()), notice.wake().map(wake -> Output.time(wake.at())).orElse(""),
        because(notice).orElse(""));
  }

  private static ObjectNode json(Notice notice) {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("notice", notice.id().toString())
        .put("kind", notice.kind().name())
        .put("state", notice.state().name().name())
        .put("owedAt", notice.owedAt().toString())
        .put("attempts", notice.attempts());
    notice.wake().ifPresent(wake -> json.put("nextLook", wake.at().toString()));
    because(notice).ifPresent(because -> json.put("because", because));
    return json;
  }

  private static Optional<String> because(Notice notice) {
    return switch (notice.state()) {
      case NoticeState.Failed(var because) -> Optional.of(because);
      case NoticeState.Suppressed(var because) -> Optional.of(because);
      default -> Optional.empty();
    };
  }
}
