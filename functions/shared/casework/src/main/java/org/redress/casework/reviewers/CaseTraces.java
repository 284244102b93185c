package org.redress.casework.reviewers;

import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.report.EmailAddress;

/** Knows in which cases somebody or something stands, by keyed hashes alone: no more than {@code most} of them. */
public interface CaseTraces {

  /** The cases in which a post was reported. */
  List<CaseId> ofPost(PostLink link, int most);

  /** The cases in which an account was reported. */
  List<CaseId> ofAccount(Account account, int most);

  /** The cases that were reported from an address. */
  List<CaseId> ofReporter(EmailAddress address, int most);
}
