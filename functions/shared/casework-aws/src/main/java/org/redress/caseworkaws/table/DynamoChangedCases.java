package org.redress.caseworkaws.table;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.redress.casework.Page;
import org.redress.casework.checkpoints.ChangedCase;
import org.redress.casework.checkpoints.ChangedCases;

/** The cases that changed on a day, in the table. */
public final class DynamoChangedCases implements ChangedCases {

  private final CaseTable table;

  public DynamoChangedCases(CaseTable table) {
    this.table = table;
  }

  @Override
  public Stream<ChangedCase> on(LocalDate day) {
    return DayItem.partitions(day)
        .stream()
        .flatMap(pk -> Page.all(from -> PagedQuery.read(table, Queries.all(pk), from, DayItem::read)));
  }
}
