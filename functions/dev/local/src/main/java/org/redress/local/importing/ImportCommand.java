package org.redress.local.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import org.redress.local.cli.CliCommand;
import org.redress.local.cli.Confirmation;
import org.redress.local.cli.Connection;
import org.redress.local.cli.Output;
import org.redress.local.cli.OwnFiles;
import org.redress.local.cli.Progress;
import org.redress.local.cli.Target;
import org.redress.mail.MailReader;
import org.redress.mail.intake.FileIntake;
import org.redress.mail.limits.MailLimits;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.web.messages.Languages;
import org.redress.web.messages.OwnWords;
import org.redress.web.report.SubmissionDecoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress import}. The timeline of each case says who brought it in. */
@Command(name = "import", description = "Open cases for reports that were made elsewhere. Run again, it opens those that are missing; no row opens two.", footerHeading = "%nExamples:%n", footer = {
    "  redress import old.csv --mapping columns.json --dry-run",
    "  redress import old.csv --mapping columns.json",
    "  redress import inbox.mbox --json", "",
    "A mapping is JSON: {\"id\": \"Ref\", \"fields\": {\"account\": \"What happened\",",
    "\"posts.0.text\": \"Words\", \"when.day\": \"Date\"}, \"dates\": {\"when.day\":",
    "\"dd/MM/yyyy\"}, \"words\": {\"ongoing\": {\"J\": \"yes\"}}, \"values\":",
    "{\"reporter.mode\": \"confidential\"}}. Fields are called as in the JSON API.",
    "Nobody gets a mail about an imported case until somebody writes to its reporter",
    "in the console, but for those in --notify."})
public final class ImportCommand implements CliCommand {

  /** How a file is written. */
  enum Format {
    CSV, JSONL, MBOX
  }

  private static final int MOST_PARALLEL = 64;
  private static final int LINE_EVERY = 1000;

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Mixin
  private Confirmation confirmation = new Confirmation();

  @Parameters(paramLabel = "FILE", description = "CSV with a heading, JSON Lines, or mbox.")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "csv|jsonl|mbox", description = "How it is written (default: by the ending of its name).")
  private @Nullable Format format;

  @Option(names = "--mapping", paramLabel = "MAPPING.json", description = "Which column goes into which field (default: columns are called as the fields of the JSON API are, and 'id').")
  private @Nullable Path mapping;

  @Option(names = "--dry-run", description = "Change nothing: look at each row and say what would be done.")
  private boolean dryRun;

  @Option(names = "--notify", description = "Acknowledge each report to its reporter and alert those on duty, as if it came in now.")
  private boolean notify;

  @Option(names = "--rejected", paramLabel = "FILE", description = "Where rejected rows go, to be mended and given again (default: FILE.rejected with FILE's ending).")
  private @Nullable Path rejected;

  @Option(names = "--parallel", paramLabel = "N", defaultValue = "8", description = "How many rows at a time (default: ${DEFAULT-VALUE}).")
  private int parallel;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Format written = check();
    Connection system = target.connect();
    if (notify && !dryRun) {
      confirmation.require("sends a mail to every reporter with an address in " + file, "notify");
    }
    MailReader mails = mails(system);
    Tally tally = switch (written) {
      case CSV -> run(system, CsvRows.open(file), mails);
      case JSONL -> run(system, JsonRows.open(file), mails);
      case MBOX -> run(system, MboxRows.open(file, mails), mails);
    };
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, tally.json(file, dryRun));
    } else {
      say(tally, out, spec.commandLine().getErr());
    }
    return tally.rejected() == 0 ? 0 : 1;
  }

  private Format check() {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw UserException.misused("The file " + file + " cannot be read; name a CSV, JSON Lines or mbox file");
    }
    Format written = format == null ? byName() : format;
    if (parallel < 1 || parallel > MOST_PARALLEL) {
      throw UserException.misused("--parallel is a number from 1 to " + MOST_PARALLEL);
    }
    if (written == Format.MBOX && notify) {
      throw UserException.misused(
          "Nothing proves who sent the mails of an mbox, so nobody can be notified; leave --notify out");
    }
    if (written == Format.MBOX && mapping != null) {
      throw UserException.misused("An mbox has no columns; leave --mapping out");
    }
    return written;
  }

  private Format byName() {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> Format.CSV;
      case "jsonl", "ndjson" -> Format.JSONL;
      case "mbox", "mbx" -> Format.MBOX;
      default -> throw UserException.misused("The name of " + file + " does not say what it is; say --format");
    };
  }

  private <R> Tally run(Connection system, RowSource<R> rows, MailReader mails)
      throws IOException, InterruptedException {
    Wiring wiring = system.wiring();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    RowReader reader = new RowReader(
        mapping == null ? Mapping.PLAIN : Mapping.read(mapping), decoder(system),
        new Submission.Imported(Actor.operator(target.operator()), !notify));
    OpenCase opening = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    FileIntake files = new FileIntake(
        mails, wiring.evidence(), wiring.evidenceBucket()::upload,
        new OfferEvidence(wiring.evidence(), wiring.hints(), wiring.clock(), wiring.random()));
    try (RowSource<R> source = rows;
        RejectedFile<R> aside = new RejectedFile<>(source, rejectedTo());
        Progress progress = json ? Progress.silent(err) : Progress.counting("Rows", LINE_EVERY, err, System.getenv())) {
      return new Importer<R>(reader, opening, wiring.requests(), files, wiring.random(), parallel, progress::step)
          .run(source, aside, dryRun);
    }
  }

  private static SubmissionDecoder decoder(Connection system) {
    Catalogue catalogue = OwnFiles.of(system.settings()).catalogue();
    return new SubmissionDecoder(
        new Languages(catalogue.organisation(), new OwnWords(system.wiring().ownFolder())).english(),
        catalogue.clauses().stream().map(Clause::id).collect(Collectors.toSet()));
  }

  private static MailReader mails(Connection system) {
    String reports = system.settings().getOrDefault("REPORT_ADDRESS", "");
    Wiring wiring = system.wiring();
    return new MailReader(
        MailLimits.STANDARD, wiring.clock(),
        address -> address.value().equalsIgnoreCase(reports)
            || (!reports.isEmpty() && wiring.mails().replyAddresses().caseOf(address).isPresent()));
  }

  private Path rejectedTo() {
    if (rejected != null) {
      return rejected;
    }
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(
        dot < 1 ? name + ".rejected" : name.substring(0, dot) + ".rejected" + name.substring(dot));
  }

  private void say(Tally tally, PrintWriter out, PrintWriter err) {
    tally.rejections().forEach(one -> err.println("line " + one.line() + ": " + one.why()));
    if (tally.rejected() > tally.rejections().size()) {
      err.println("... and " + (tally.rejected() - tally.rejections().size()) + " more");
    }
    err.flush();
    out.println(tally.sentence(dryRun));
    out.flush();
  }
}
