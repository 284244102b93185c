package org.redress.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.redress.casework.mail.MailId;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.local.UserException;
import org.redress.local.mailin.Check;
import org.redress.local.mailin.Inbox;
import org.redress.local.mailin.MailFiles;
import org.redress.local.mailin.MailResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress mail-in}. */
@Command(name = "mail-in", description = "Bring raw mails in as SES would, and say what became of each.", footerHeading = "%nExamples:%n", footer = {
    "  redress mail-in report.eml", "  redress mail-in mails --verdict dmarc=FAIL --json"})
public final class MailInCommand implements CliCommand {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Target target = new Target();

  @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", description = "Files with a raw mail each, or folders of such files.")
  private List<Path> named = new ArrayList<>();

  @Option(names = "--verdict", paramLabel = "CHECK=VALUE", description = "What SES found, for ${COMPLETION-CANDIDATES} (default: PASS).")
  private Map<Check, String> verdicts = new HashMap<>();

  @Option(names = "--sender", paramLabel = "ADDRESS|<>", description = "The envelope's sender, <> for none (default: the mail's Return-Path, else its From, else <>).")
  private @Nullable String sender;

  @Option(names = "--json", description = "Print a line of JSON for each mail.")
  private boolean json;

  private record Delivered(Path file, MailId id) {}

  @Override
  public Integer call() throws IOException {
    List<Path> files = MailFiles.of(named);
    Connection system = target.connect();
    EmailAddress recipient = EmailAddress.parse(system.settings().getOrDefault("REPORT_ADDRESS", ""))
        .orElseThrow(
            () -> UserException.failed("This system takes no mails in: it has no address for reports"));
    Wiring wiring = system.wiring();
    Inbox inbox = new Inbox(wiring.mails().rawMails(), wiring.clock(), recipient, verdicts);
    Optional<String> envelope = Optional.ofNullable(sender).map(MailInCommand::checked);
    List<Delivered> delivered = new ArrayList<>();
    for (Path file : files) {
      delivered.add(new Delivered(file, inbox.take(Files.readAllBytes(file), envelope)));
    }
    return report(delivered, wiring.mails().rawMails());
  }

  private int report(List<Delivered> delivered, RawMails mails) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<MailResult> results = new ArrayList<>();
    try (Progress progress = json
        ? Progress.silent(err)
        : Progress.of("Mails", delivered.size(), err, System.getenv())) {
      for (Delivered mail : delivered) {
        MailResult result = MailResult.of(mail.file(), outcome(mail.id(), mails));
        results.add(result);
        if (json) {
          out.println(result.json());
          out.flush();
        }
        progress.step();
      }
    }
    if (!json) {
      results.stream().filter(result -> result.kind().equals(MailResult.PUT_ASIDE)).forEach(
          result -> out.println("put aside: " + result.file() + " (" + result.reason().orElse("") + ")"));
      out.println(summary(results));
      out.flush();
    }
    return results.stream().noneMatch(result -> result.kind().equals(MailResult.WAITING)) ? 0 : 1;
  }

  /** Waits for what became of a mail; nothing if that takes too long. */
  private static Map<String, String> outcome(MailId id, RawMails mails) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<Map<String, String>> outcome = mails.outcome(id);
    while (outcome.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      outcome = mails.outcome(id);
    }
    return outcome.orElse(Map.of());
  }

  private static String summary(List<MailResult> results) {
    long acknowledged = results.stream().filter(MailResult::acknowledged).count();
    String waiting = count(results, MailResult.WAITING) == 0
        ? ""
        : ", not settled in time " + count(results, MailResult.WAITING);
    return "cases " + count(results, MailResult.CASE) + ", joined " + count(results, MailResult.JOINED)
        + ", put aside " + count(results, MailResult.PUT_ASIDE) + ", not acknowledged "
        + (results.size() - acknowledged) + ", notices " + acknowledged + waiting;
  }

  private static long count(List<MailResult> results, String kind) {
    return results.stream().filter(result -> result.kind().equals(kind)).count();
  }

  private static String checked(String address) {
    if (address.equals("<>")) {
      return "";
    }
    return EmailAddress.parse(address)
        .map(EmailAddress::value)
        .orElseThrow(() -> UserException.misused("--sender is an e-mail address, or <> for none"));
  }
}
