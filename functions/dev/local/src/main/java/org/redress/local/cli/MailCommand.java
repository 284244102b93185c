package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress mail}. It shows why mails were put aside, and nobody's words. */
@Command(name = "mail", description = "Look after mails that were put aside.", synopsisSubcommandLabel = "COMMAND")
public final class MailCommand implements CliCommand {

  private static final String MAIL = "The mail's id, as 'redress mail list' shows it.";

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress mail list, show or retry");
  }

  @Command(name = "list", description = "List the mails that are put aside, the latest first.", footerHeading = "%nExamples:%n", footer = {
      "  redress mail list --days 7"})
  int list(
      @Mixin Target target,
      @Option(names = "--days", paramLabel = "N", defaultValue = "30", description = "Received in the last so many days (default: 30).") int days,
      @Option(names = "--json", description = "Print JSON.") boolean json) throws IOException {
    if (days < 1) {
      throw UserException.misused("--days is a number from 1");
    }
    List<PutAsideMail> mails = target.connect().wiring().mails().asideMails().receivedIn(days);
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      mails.forEach(mail -> all.withArray("mails").add(json(mail)));
      Output.json(out(), all);
      return 0;
    }
    List<List<String>> rows = new ArrayList<>(List.of(List.of("MAIL", "RECEIVED", "REASON")));
    mails.forEach(mail -> rows.add(List.of(mail.id().value(), Output.time(mail.receivedAt()), mail.because())));
    Output.columns(out(), rows);
    return 0;
  }

  @Command(name = "show", description = "Show what became of a mail.", footerHeading = "%nExamples:%n", footer = {
      "  redress mail show MAIL"})
  int show(
      @Mixin Target target, @Parameters(paramLabel = "MAIL", description = MAIL) String mail,
      @Option(names = "--json", description = "Print JSON.") boolean json) throws IOException {
    Map<String, String> outcome = outcome(target.connect().wiring(), id(mail));
    if (json) {
      ObjectNode all = JsonNodeFactory.instance.objectNode().put("mail", mail);
      outcome.forEach(all::put);
      Output.json(out(), all);
      return 0;
    }
    List<List<String>> rows = new ArrayList<>(List.of(List.of("mail", mail)));
    new TreeMap<>(outcome).forEach((name, value) -> rows.add(List.of(name, value)));
    Output.columns(out(), rows);
    return 0;
  }

  @Command(name = "retry", description = "Take a mail in again that was put aside.", footerHeading = "%nExamples:%n", footer = {
      "  redress mail retry MAIL"})
  int retry(@Mixin Target target, @Parameters(paramLabel = "MAIL", description = MAIL) String mail) throws IOException {
    Wiring wiring = target.connect().wiring();
    outcome(wiring, id(mail));
    if (!wiring.mails().asideMails().retry(id(mail))) {
      throw UserException.failed("The mail " + mail + " is not put aside; 'redress mail show " + mail + "' says more");
    }
    out().println("The mail " + mail + " is being taken in again.");
    return 0;
  }

  private static Map<String, String> outcome(Wiring wiring, MailId id) {
    return wiring.mails().rawMails()
        .outcome(id)
        .orElseThrow(() -> UserException.failed("There is no mail " + id + " that was taken in"));
  }

  private static ObjectNode json(PutAsideMail mail) {
    return JsonNodeFactory.instance.objectNode()
        .put("mail", mail.id().value())
        .put("receivedAt", mail.receivedAt().toString())
        .put("reason", mail.kind())
        .put("because", mail.because());
  }

  private static MailId id(String mail) {
    return MailId.parse(mail)
        .orElseThrow(() -> UserException.misused("'" + mail + "' is no mail's id; 'redress mail list' shows some"));
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
