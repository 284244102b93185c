package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.history.Earlier;
import org.redress.casework.history.History;
import org.redress.casework.history.Reported;

/** Which accounts and posts were reported in which cases, in the table: one bounded query for each. */
public final class DynamoHistory implements History {

  private static final int MOST_PUTS = 25;

  private final CaseTable table;
  private final HistoryItems items;

  public DynamoHistory(CaseTable table, HistoryItems items) {
    this.table = table;
    this.items = items;
  }

  @Override
  public Earlier consult(CaseId id, Reported reported) {
    List<Key> missing = new ArrayList<>();
    Earlier earlier = new Earlier(
        most(items.accounts(id, reported), missing), most(items.posts(id, reported), missing));
    for (int from = 0; from < missing.size(); from += MOST_PUTS) {
      List<Key> some = missing.subList(from, Math.min(missing.size(), from + MOST_PUTS));
      table.writeTogether(some.stream().map(key -> Puts.always(Attributes.of(key))).toList());
    }
    return earlier;
  }

  /** The highest number of other cases; keys that are not there yet are added to {@code missing}. */
  private int most(List<Key> keys, List<Key> missing) {
    int most = 0;
    for (Key key : keys) {
      List<Key> found = table.query(Queries.all(key.pk()).limit(Earlier.MOST + 1))
          .items()
          .stream()
          .map(item -> new Item(item).key())
          .toList();
      if (!found.contains(key)) {
        missing.add(key);
      }
      most = Math.max(most, Math.min(Earlier.MOST, found.size() - (found.contains(key) ? 1 : 0)));
    }
    return most;
  }
}
