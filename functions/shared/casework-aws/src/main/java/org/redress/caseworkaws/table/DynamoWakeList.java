package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.WakeList;

/** The wake list: the table's index {@code wake}. */
public final class DynamoWakeList implements WakeList {

  public DynamoWakeList(CaseTable table) {}

  @Override
  public Page<Due> due(Instant now, int limit, Optional<Page.Cursor> from) {
    throw new UnsupportedOperationException();
  }
}
