package org.redress.sendnotices;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.mail.ReplyAddresses;
import org.redress.casework.notices.MailThreads;
import org.redress.casework.notices.StopTokens;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.Wiring;
import org.redress.notices.Correspondence;

/** The mails of the cases in the table. */
record CaseMails(
    URI site, Optional<URI> console, Optional<ReplyAddresses> answers, MailThreads threads, StopTokens tokens)
    implements
      Correspondence {

  static CaseMails of(Wiring wiring, URI site) {
    return new CaseMails(
        site, wiring.optionalSetting("CONSOLE_URL").map(url -> URI.create(url + "/console")),
        wiring.optionalSetting("REPORT_ADDRESS").map(_ -> wiring.mails().replyAddresses()),
        wiring.mails().mailThreads(),
        wiring.mails().stopTokens());
  }

  @Override
  public Optional<EmailAddress> replies(CaseId id) {
    return answers.map(addresses -> addresses.of(id));
  }

  @Override
  public List<String> before(Notice mail) {
    return threads.before(mail);
  }

  @Override
  public URI stopping(NoticeKind kind, EmailAddress reader) {
    return URI.create(site + "/mails/stop/" + tokens.tokenFor(kind, reader));
  }
}
