package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.casework.erasure.Finding;
import org.redress.casework.erasure.Who;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress person find|export|erase}. What it prints says where something is held, and nothing of what. */
@Command(name = "person", description = "Find, hand over or erase what is held about somebody.", footerHeading = "%nExamples:%n", footer = {
    "  redress person find ada@example.org", "  redress person export ada@example.org -o ada",
    "  redress person erase instagram:someone --dry-run"})
public final class PersonCommand implements CliCommand {

  private static final String WHO = "An address, PLATFORM:handle, or the address of an account's page.";

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress person find, export or erase");
  }

  @Command(name = "find", description = "Say where something is held about somebody.", footerHeading = "%nExamples:%n", footer = {
      "  redress person find ada@example.org", "  redress person find instagram:someone --json"})
  int find(
      @Mixin Target target, @Parameters(paramLabel = "WHO", description = WHO) String who,
      @Option(names = "--json", description = "Print JSON.") boolean json) throws IOException {
    show(target.connect().wiring().duties().erasingPerson().find(parse(who)), json, out());
    return 0;
  }

  @Command(name = "erase", description = "Erase what is held about somebody: their own cases whole, and what is theirs in those of others.", footerHeading = "%n", footer = {
      "What is open or under legal hold stays, and it is said why. If it is cut off, give it again: it goes on.",
      "Backups of the table keep what was erased for 35 days more.", "", "Examples:",
      "  redress person erase ada@example.org --dry-run", "  redress person erase instagram:someone --yes"})
  int erase(
      @Mixin Target target, @Mixin Confirmation confirmation,
      @Parameters(paramLabel = "WHO", description = WHO) String who,
      @Option(names = "--dry-run", description = "Say what would go and change nothing.") boolean dryRun,
      @Option(names = "--json", description = "Print JSON.") boolean json) throws IOException {
    Who whom = parse(who);
    Wiring wiring = target.connect().wiring();
    List<Finding> planned = wiring.duties().erasingPerson().find(whom);
    if (dryRun || planned.isEmpty()) {
      show(planned, json, out());
      return 0;
    }
    show(planned, false, Objects.requireNonNull(spec).commandLine().getErr());
    confirmation.require("erases for good what can go of these", "erase");
    List<Finding> done = wiring.duties().erasingPerson().erase(whom, Actor.operator(target.operator()));
    show(done, json, out());
    return done.stream().anyMatch(PersonView::stays) ? 1 : 0;
  }

  @Command(name = "export", description = "Write what is held about somebody into a folder, to be looked at and handed over.", footerHeading = "%n", footer = {
      "The folder has a page, data and files, and a manifest with their digests. What is about others too lies apart or is named: look at it before you release anything.",
      "", "Examples:", "  redress person export ada@example.org -o ada"})
  int export(
      @Mixin Target target, @Parameters(paramLabel = "WHO", description = WHO) String who,
      @Option(names = {"-o",
          "--output"}, required = true, paramLabel = "FOLDER", description = "A folder that is new or empty.") Path folder)
      throws IOException {
    int files = new PersonFolder(target.connect().wiring(), folder).write(parse(who));
    out().println(files + " files are in " + folder + "; open index.html there, and look at what it marks first.");
    return 0;
  }

  private static Who parse(String typed) {
    return Who.parse(typed)
        .orElseThrow(
            () -> UserException.misused(
                "This is nobody; say an address such as ada@example.org, or PLATFORM:handle such as instagram:someone"));
  }

  private static void show(List<Finding> findings, boolean json, PrintWriter out) {
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      all.putArray("findings").addAll(findings.stream().map(PersonView::json).toList());
      Output.json(out, all);
    } else if (findings.isEmpty()) {
      out.println("Nothing is held.");
    } else {
      List<List<String>> rows = new ArrayList<>(List.of(List.of("WHERE", "WHAT", "FATE")));
      findings.stream().map(PersonView::row).forEach(rows::add);
      Output.columns(out, rows);
    }
    out.flush();
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
