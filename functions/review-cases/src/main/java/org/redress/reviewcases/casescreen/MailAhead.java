package org.redress.reviewcases.casescreen;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.notices.MailWriter;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.OutcomeMail;
import org.redress.caseworkaws.Wiring;
import org.redress.notices.Correspondence;
import org.redress.notices.NoticeWriter;
import org.redress.web.console.onecase.MailPart;
import org.redress.web.messages.OwnWords;

/** Words the mail that an outcome will send, as the function that sends mails does. */
final class MailAhead {

  private final OutcomeMail outcomes;
  private final Supplier<MailWriter> writer;

  /**
   * Wires the wording.
   *
   * @param writer asked for when there is something to word
   */
  MailAhead(OutcomeMail outcomes, Supplier<MailWriter> writer) {
    this.outcomes = outcomes;
    this.writer = writer;
  }

  /** As the settings say. */
  static MailAhead of(Wiring wiring) {
    return new MailAhead(
        wiring.review().outcomeMails(),
        () -> new NoticeWriter(
            new OwnWords(wiring.ownFolder()), URI.create(wiring.setting("SITE_URL")), new Alone(wiring),
            wiring.receiptCodes(),
            wiring.mails().addressTokens()));
  }

  /** The mail; empty where the reporter gets none. */
  Optional<MailPart> of(SeenCase seen, Outcome outcome) {
    return outcomes.of(seen, outcome)
        .map(notice -> writer.get().write(notice))
        .map(mail -> new MailPart(mail.subject(), mail.text()));
  }

  /** A mail of which only the words matter, for nobody sends this one. */
  private record Alone(Wiring wiring) implements Correspondence {

    @Override
    public Optional<EmailAddress> replies(CaseId id) {
      return wiring.optionalSetting("REPORT_ADDRESS").map(_ -> wiring.mails().replyAddresses().of(id));
    }

    @Override
    public List<String> before(Notice mail) {
      return List.of();
    }

    @Override
    public URI stopping(NoticeKind kind, EmailAddress reader) {
      return URI.create(wiring.setting("SITE_URL"));
    }
  }
}
