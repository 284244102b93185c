package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.report.EmailAddress;

/** How the mails about a case belong together, and where their readers can answer or stop them. */
public interface Correspondence {

  /** Where reviewers work, for mails that call them to it; empty where there is no such place. */
  default Optional<URI> console() {
    return Optional.empty();
  }

  /** Where answers about a case go; empty where nobody reads them. */
  Optional<EmailAddress> replies(CaseId id);

  /** The Message-IDs of the mails before this one, without brackets, the oldest first. */
  List<String> before(Notice mail);

  /** Where the reader of an optional mail stops such mails. */
  URI stopping(NoticeKind kind, EmailAddress reader);
}
