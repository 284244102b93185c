package org.redress.caseworkaws.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.redress.casework.CaseId;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.ReportReader;
import org.redress.caseworkaws.texts.LongTexts;

/** Reports in the table, a hundred in one read; long ones where their words are. */
public final class DynamoReportReader implements ReportReader {

  private static final int AT_ONCE = 100;

  private final CaseTable table;
  private final MessageKeeper messages;

  /** @param texts asked for when a report is too long for the table */
  public DynamoReportReader(CaseTable table, Supplier<? extends LongTexts> texts) {
    this.table = table;
    this.messages = new MessageKeeper(texts);
  }

  @Override
  public Map<CaseId, Report> read(Collection<CaseId> ids) {
    List<Key> keys = ids.stream().map(Keys::firstMessage).toList();
    Map<CaseId, Report> reports = new HashMap<>();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      table.getAll(keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
          .forEach(
              item -> reports.put(Keys.caseOf(item.key().pk()), MessageItem.read(item, messages::words)));
    }
    return reports;
  }
}
