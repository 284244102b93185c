package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.ReviewerStore;

/** What reviewers declare, all in one partition: there are as many as an organisation has. */
public final class DynamoReviewerStore implements ReviewerStore {

  private final CaseTable table;

  public DynamoReviewerStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public Declared find(String subject) {
    return table.get(Keys.reviewer(subject)).map(DeclaredItem::read).orElseGet(() -> Declared.nothing(subject));
  }

  @Override
  public List<Declared> all() {
    return table.queryAll(Queries.all(Keys.REVIEWERS)).stream().map(DeclaredItem::read).toList();
  }

  @Override
  public boolean keep(Declared declared) {
    Attributes item = DeclaredItem.write(declared);
    return switch (table
        .put(declared.version() == 1 ? Puts.fresh(item) : Puts.replacing(declared.version() - 1, item))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(DeclaredItem::read).equals(Optional.of(declared));
    };
  }
}
