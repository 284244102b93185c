package org.redress.caseworkaws.table;

import java.time.Instant;
import org.redress.casework.notices.StoppedMails;

/** The wishes to get no more of some mails, in the table. */
public final class DynamoStoppedMails implements StoppedMails {

  private static final String SINCE = "since";

  private final CaseTable table;

  public DynamoStoppedMails(CaseTable table) {
    this.table = table;
  }

  @Override
  public void stop(String id, Instant now) {
    table.put(Puts.always(Attributes.of(Keys.stopped(id)).put(SINCE, now)));
  }

  @Override
  public boolean isStopped(String id) {
    return table.get(Keys.stopped(id)).isPresent();
  }
}
