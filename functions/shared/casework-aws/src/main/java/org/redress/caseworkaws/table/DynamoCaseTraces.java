package org.redress.caseworkaws.table;

import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.CaseTraces;

/** In which cases somebody or something stands, in the table: one query each, the newest first. */
public final class DynamoCaseTraces implements CaseTraces {

  private final CaseTable table;
  private final HistoryItems items;

  public DynamoCaseTraces(CaseTable table, HistoryItems items) {
    this.table = table;
    this.items = items;
  }

  @Override
  public List<CaseId> ofPost(PostLink link, int most) {
    return under(items.partition(link), most);
  }

  @Override
  public List<CaseId> ofAccount(Account account, int most) {
    return under(items.partition(account), most);
  }

  @Override
  public List<CaseId> ofReporter(EmailAddress address, int most) {
    return under(items.partition(address), most);
  }

  private List<CaseId> under(String pk, int most) {
    return table.query(Queries.all(pk).scanIndexForward(false).limit(most))
        .items()
        .stream()
        .map(item -> HistoryKeys.reportedIn(new Item(item).key()))
        .distinct()
        .toList();
  }
}
