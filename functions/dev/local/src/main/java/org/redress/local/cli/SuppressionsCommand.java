package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Page;
import org.redress.casework.notices.LiftSuppression;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.notices.Suppressions.Entry;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress suppressions}. Addresses are kept as keyed hashes alone, so none can be shown. */
@Command(name = "suppressions", description = "Look after the addresses to which no mail goes.", synopsisSubcommandLabel = "COMMAND")
public final class SuppressionsCommand implements CliCommand {

  /** So many digits of an id are shown, and do to name it. */
  private static final int SHOWN = 16;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress suppressions list or lift");
  }

  @Command(name = "list", description = "List the addresses, by an id each, and the notices whose mails bounced or were called unwanted.", footerHeading = "%nExamples:%n", footer = {
      "  redress suppressions list"})
  int list(@Mixin Target target, @Option(names = "--json", description = "Print JSON.") boolean json)
      throws IOException {
    List<Entry> entries = Page.all(target.connect().wiring().mails().suppressions()::list).toList();
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      all.putArray("suppressions").addAll(entries.stream().map(SuppressionsCommand::json).toList());
      Output.json(out(), all);
      return 0;
    }
    List<List<String>> rows = new ArrayList<>(List.of(List.of("ID", "REASON", "SINCE", "NOTICE")));
    entries.forEach(
        entry -> rows.add(
            List.of(
                shown(entry), entry.suppression().reason().name(), Output.time(entry.suppression().since()),
                entry.suppression().notice().toString())));
    Output.columns(out(), rows);
    return 0;
  }

  @Command(name = "lift", description = "Let mails go to an address again.", footerHeading = "%nExamples:%n", footer = {
      "  redress suppressions lift 0123456789abcdef", "",
      "In AWS the account has a list of its own: aws sesv2 delete-suppressed-destination."})
  int lift(
      @Mixin Target target,
      @Parameters(paramLabel = "ID", description = "As the list shows it, or the address itself.") String which)
      throws IOException {
    Wiring wiring = target.connect().wiring();
    Suppressions suppressions = wiring.mails().suppressions();
    String id = which.contains("@") ? suppressions.id(address(which)) : which.toLowerCase(Locale.ROOT);
    List<Entry> found = id.length() < SHOWN
        ? List.of()
        : Page.all(suppressions::list).filter(entry -> entry.id().startsWith(id)).toList();
    if (found.size() != 1) {
      throw UserException.failed("There is no such address on the list; 'redress suppressions list' shows all");
    }
    new LiftSuppression(
        wiring.cases(), suppressions, wiring.clock(), Actor.operator(target.operator())).lift(found.getFirst());
    out().println("Mails go to the address of " + shown(found.getFirst()) + " again.");
    return 0;
  }

  private static EmailAddress address(String typed) {
    return EmailAddress.parse(typed).orElseThrow(() -> UserException.misused("This is no e-mail address"));
  }

  private static ObjectNode json(Entry entry) {
    return JsonNodeFactory.instance.objectNode()
        .put("id", shown(entry))
        .put("reason", entry.suppression().reason().name())
        .put("since", entry.suppression().since().toString())
        .put("notice", entry.suppression().notice().toString());
  }

  private static String shown(Entry entry) {
    return entry.id().substring(0, SHOWN);
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
