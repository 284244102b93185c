package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.report.EmailAddress;

/** Everybody can answer, and these mails came before. */
record InventedCorrespondence(boolean answers, List<String> earlier) implements Correspondence {

  @Override
  public Optional<URI> console() {
    return Optional.of(URI.create("https://console.example.org/console"));
  }

  @Override
  public Optional<EmailAddress> replies(CaseId id) {
    return Optional.of(new EmailAddress("re1" + id.value().toLowerCase(Locale.ROOT) + "@reports.example.org"))
        .filter(_ -> answers);
  }

  @Override
  public List<String> before(Notice mail) {
    return earlier;
  }

  @Override
  public URI stopping(NoticeKind kind, EmailAddress reader) {
    return URI.create("https://report.example.org/mails/stop/0123456789");
  }
}
