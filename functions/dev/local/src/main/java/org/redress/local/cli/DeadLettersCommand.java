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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.deadletters.DeadLetter;
import org.redress.caseworkaws.deadletters.DeadLetters;
import org.redress.caseworkaws.deadletters.GivenUpQueue;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress dead-letters}. The messages hold ids alone; of what is none of ours, nothing is shown. */
@Command(name = "dead-letters", description = "Look after the messages that a queue gave up.", synopsisSubcommandLabel = "COMMAND")
public final class DeadLettersCommand implements CliCommand {

  /** So many digits of an id are shown, and do to name it. */
  private static final int SHOWN = 8;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress dead-letters list, show, redrive or drop");
  }

  @Command(name = "list", description = "List what each queue gave up, the oldest first.", footerHeading = "%nExamples:%n", footer = {
      "  redress dead-letters list"})
  int list(@Mixin Target target, @Option(names = "--json", description = "Print JSON.") boolean json)
      throws IOException {
    Wiring wiring = target.connect().wiring();
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode messages = all.putArray("deadLetters");
    List<List<String>> rows = new ArrayList<>(List.of(List.of("QUEUE", "ID", "ABOUT", "SINCE", "REASON")));
    for (GivenUpQueue queue : GivenUpQueue.values()) {
      for (DeadLetter letter : wiring.deadLetters().some(queue)) {
        String reason = head(wiring, letter).flatMap(Case::setback).orElse("");
        rows.add(
            List.of(
                queue.name(), letter.id().substring(0, SHOWN), about(letter), letter.since().toString(), reason));
        messages.add(json(queue, letter).put("reason", reason));
      }
    }
    if (json) {
      Output.json(out(), all);
    } else if (rows.size() == 1) {
      out().println("No queue gave anything up.");
      out().flush();
    } else {
      Output.columns(out(), rows);
    }
    return 0;
  }

  @Command(name = "show", description = "Show one message, and where the case stands that it is about.", footerHeading = "%nExamples:%n", footer = {
      "  redress dead-letters show 1f0c2d3e"})
  int show(
      @Mixin Target target, @Parameters(paramLabel = "ID", description = "As the list shows it.") String id,
      @Option(names = "--json", description = "Print JSON.") boolean json) throws IOException {
    Wiring wiring = target.connect().wiring();
    for (GivenUpQueue queue : GivenUpQueue.values()) {
      Optional<DeadLetter> found = wiring.deadLetters().some(queue).stream().filter(is(id)).findFirst();
      if (found.isPresent()) {
        show(queue, found.get(), head(wiring, found.get()), json);
        return 0;
      }
    }
    throw UserException.failed("No queue gave up such a message; 'redress dead-letters list' shows what is there");
  }

  private void show(GivenUpQueue queue, DeadLetter letter, Optional<Case> head, boolean json) {
    if (json) {
      ObjectNode one = json(queue, letter);
      head.ifPresent(now -> one.put("stage", now.stage().name().name()).put("reason", now.setback().orElse(null)));
      Output.json(out(), one);
      return;
    }
    PrintWriter out = out();
    out.println(letter.id() + "  " + queue + "  since " + letter.since());
    out.println("About " + about(letter));
    head.ifPresent(
        now -> out.println(
            "The case is " + now.stage().name() + now.setback().map(kind -> ", held back by " + kind).orElse("")));
    out.println(
        letter.caseId().isEmpty() && letter.mail().isEmpty()
            ? "It is no hint of this system: 'redress dead-letters drop " + queue + " " + letter.id() + "' removes it"
            : "Once the cause is mended: redress dead-letters redrive " + queue + " " + letter.id());
    out.flush();
  }

  @Command(name = "redrive", description = "Give messages back to their queue, once the cause is mended. A doubled one does no harm.", footerHeading = "%nExamples:%n", footer = {
      "  redress dead-letters redrive SCREENING", "  redress dead-letters redrive MAIL 1f0c2d3e"})
  int redrive(
      @Mixin Target target,
      @Parameters(paramLabel = "QUEUE", description = "Which: ${COMPLETION-CANDIDATES}.") GivenUpQueue queue,
      @Parameters(arity = "0..1", paramLabel = "ID", description = "Only this one.") @Nullable String id)
      throws IOException {
    DeadLetters letters = target.connect().wiring().deadLetters();
    int given = letters.giveBack(queue, wanted(letters, queue, id));
    out().println(many(given) + " of " + queue + " given back" + andMore(given));
    out().flush();
    return 0;
  }

  @Command(name = "drop", description = "Remove messages for good. What they hinted at is found again, if it is still to be done.", footerHeading = "%nExamples:%n", footer = {
      "  redress dead-letters drop SCREENING 1f0c2d3e", "  redress dead-letters drop SCREENING --yes"})
  int drop(
      @Mixin Target target, @Mixin Confirmation confirmation,
      @Parameters(paramLabel = "QUEUE", description = "Which: ${COMPLETION-CANDIDATES}.") GivenUpQueue queue,
      @Parameters(arity = "0..1", paramLabel = "ID", description = "Only this one.") @Nullable String id)
      throws IOException {
    DeadLetters letters = target.connect().wiring().deadLetters();
    Predicate<String> wanted = wanted(letters, queue, id);
    confirmation.require(
        "removes " + (id == null ? "all that " + queue + " gave up" : "message " + id) + " for good", queue.name());
    int dropped = letters.drop(queue, wanted);
    out().println(many(dropped) + " of " + queue + " removed" + andMore(dropped));
    out().flush();
    return 0;
  }

  /** One that is named is there, and there is no other whose id begins alike. */
  private static Predicate<String> wanted(DeadLetters letters, GivenUpQueue queue, @Nullable String id) {
    if (id == null) {
      return _ -> true;
    }
    List<DeadLetter> found = letters.some(queue).stream().filter(is(id)).toList();
    if (id.length() < SHOWN || found.size() != 1) {
      throw UserException.failed("No such message of " + queue + "; 'redress dead-letters list' shows what is there");
    }
    return found.getFirst().id()::equals;
  }

  private static Predicate<DeadLetter> is(String id) {
    return letter -> letter.id().startsWith(id);
  }

  private static Optional<Case> head(Wiring wiring, DeadLetter letter) {
    return letter.caseId().flatMap(wiring.cases()::find);
  }

  private static String about(DeadLetter letter) {
    return letter.caseId()
        .map(id -> id.reference() + letter.number().map(number -> "/" + number).orElse(""))
        .or(() -> letter.mail().map(mail -> "mail " + mail.value()))
        .orElse("nothing of ours");
  }

  private static ObjectNode json(GivenUpQueue queue, DeadLetter letter) {
    return JsonNodeFactory.instance.objectNode()
        .put("queue", queue.name())
        .put("id", letter.id())
        .put("about", about(letter))
        .put("since", letter.since().toString());
  }

  private static String many(int count) {
    return count == 1 ? "1 message" : count + " messages";
  }

  private static String andMore(int count) {
    return count >= DeadLetters.MOST ? "; there may be more: do it again" : "";
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
