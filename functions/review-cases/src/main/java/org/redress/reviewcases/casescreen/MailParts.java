package org.redress.reviewcases.casescreen;

import java.net.URI;
import java.util.Map;
import org.redress.casework.reviewers.MailView;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.onecase.Fact;
import org.redress.web.console.onecase.MailsPart;
import org.redress.web.messages.Messages;

/** The mails to a case's reporter, and the page that they can open where none arrives. */
final class MailParts {

  private final CaseFile file;
  private final Times times;
  private final Messages messages;

  MailParts(CaseFile file, Times times, Messages messages) {
    this.file = file;
    this.times = times;
    this.messages = messages;
  }

  /**
   * Makes the part.
   *
   * @param site where reporters have their pages
   */
  MailsPart part(URI site) {
    return new MailsPart(
        file.mails().all().stream().map(this::mail).toList(), file.mails().fail(),
        page(site, file.seen().id().reference()));
  }

  /** The address of a reporter's page. */
  static String page(URI site, String reference) {
    return site + "/reports/" + reference;
  }

  private Fact mail(MailView mail) {
    String state = messages.text(
        mail.isLost() ? "console.mail.lost" : "console.mail.state." + Codes.of(mail.state()));
    return new Fact(
        messages.text("console.mail.kind." + mail.kind()),
        messages.text("console.mail.of", Map.of("state", state, "when", times.at(mail.owedAt()))));
  }
}
