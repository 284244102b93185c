package org.redress.local.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeOwner;
import org.redress.casework.notices.ResendNotice;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress notice}. The timeline of the case says who did it. */
@Command(name = "notice", description = "Look after one mail.", synopsisSubcommandLabel = "COMMAND")
public final class NoticeCommand implements CliCommand {

  private static final Pattern ID = Pattern.compile("(.+)/([1-9][0-9]{0,8})");

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw UserException.misused("Say what to do: redress notice resend");
  }

  @Command(name = "resend", description = "Send a mail again that did not arrive.", footerHeading = "%nExamples:%n", footer = {
      "  redress notice resend 7K2M9QXW4T/1"})
  int resend(
      @Mixin Target target,
      @Parameters(paramLabel = "NOTICE", description = "As 'redress notices' lists it, such as 7K2M9QXW4T/1.") String notice)
      throws IOException {
    NoticeId id = id(notice);
    Wiring wiring = target.connect().wiring();
    ResendNotice resending = new ResendNotice(
        wiring.cases(), wiring.notices(), wiring.mails().suppressions(), wiring.clock(),
        Actor.operator(target.operator()));
    return switch (resending.resend(id)) {
      case ResendNotice.Result.Owed(var again) -> {
        Objects.requireNonNull(spec).commandLine().getOut().println(
            "The mail of " + id + " is owed again, as " + again + "; it is sent within minutes.");
        yield 0;
      }
      case ResendNotice.Result.NotLost(var state) -> throw UserException.failed(
          "The notice " + id + " is " + state + ": it was sent, or still will be by itself");
      case ResendNotice.Result.Suppressed(var suppression) -> throw UserException.failed(
          "No mail goes to its address (" + suppression.reason() + ", since " + suppression.since()
              + "); 'redress suppressions lift' lets mails go there again");
      case ResendNotice.Result.OfItsDay _ -> throw UserException.failed(
          "A digest is not sent again: the next one says what still is to be done");
      case ResendNotice.Result.Unknown _ -> throw UserException.failed("There is no notice " + id);
    };
  }

  private static NoticeId id(String notice) {
    Matcher parts = ID.matcher(notice);
    if (parts.matches()) {
      return NoticeOwner.parse(parts.group(1))
          .map(id -> new NoticeId(id, Integer.parseInt(parts.group(2))))
          .orElseThrow(() -> misused(notice));
    }
    throw misused(notice);
  }

  private static UserException misused(String notice) {
    return UserException.misused("'" + notice + "' is no notice's id; 'redress notices' shows some");
  }
}
