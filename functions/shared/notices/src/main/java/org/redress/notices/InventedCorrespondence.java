package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.report.EmailAddress;

/**
 * What the mails of {@link Specimen}s stand among: nobody has written about the invented case, and nobody can.
 *
 * @param site the public site's address, without a slash at the end
 */
public record InventedCorrespondence(URI site) implements Correspondence {

  @Override
  public Optional<URI> console() {
    return Optional.of(URI.create(site + "/console"));
  }

  @Override
  public Optional<EmailAddress> replies(CaseId id) {
    return Optional.of(new EmailAddress("re1example@reports.example.org"));
  }

  @Override
  public List<String> before(Notice mail) {
    return List.of("0102-example@eu-west-2.amazonses.com");
  }

  @Override
  public URI stopping(NoticeKind kind, EmailAddress reader) {
    return URI.create(site + "/mails/stop/example");
  }
}
