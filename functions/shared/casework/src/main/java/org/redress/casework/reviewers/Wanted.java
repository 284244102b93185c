package org.redress.casework.reviewers;

import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.report.EmailAddress;

/** By what somebody looks for cases. */
public sealed interface Wanted {

  record Reference(CaseId id) implements Wanted {}

  record Link(PostLink link) implements Wanted {}

  /** One account, by whichever of these it is known. */
  record Accounts(List<Account> accounts) implements Wanted {
    public Accounts {
      accounts = List.copyOf(accounts);
    }
  }

  record ReportedBy(EmailAddress address) implements Wanted {}
}
