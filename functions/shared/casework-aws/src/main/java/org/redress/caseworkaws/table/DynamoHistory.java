package org.redress.caseworkaws.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.history.Earlier;
import org.redress.casework.history.History;
import org.redress.casework.history.Reported;
import org.redress.casework.reviewers.Concern;

/** Which accounts, posts and words were reported in which cases, in the table: one bounded query for each account and post. */
public final class DynamoHistory implements History {

  private static final int MOST_PUTS = 25;
  private static final int MOST_READ = 100;
  private static final int MOST_ATTEMPTS = 5;

  /** An item from before they were in order of their times may stand beside one of the same case. */
  private static final int MOST_LOOKED_AT = 2 * (Earlier.MOST + 1);

  private final CaseTable table;
  private final HistoryItems items;

  public DynamoHistory(CaseTable table, HistoryItems items) {
    this.table = table;
    this.items = items;
  }

  @Override
  public Earlier consult(Case asking, Reported reported) {
    Earlier earlier = new Earlier(
        most(asking.id(), reported.accounts().stream().map(items::partition).toList()),
        most(asking.id(), reported.links().stream().map(items::partition).toList()));
    List<Attributes> named = items.accountsAndPosts(asking, reported);
    List<Attributes> missing = missing(
        Stream.concat(named.stream(), items.words(asking, reported).stream()).toList());
    if (named.stream().anyMatch(missing::contains)) {
      noteConcerns(asking.id(), items.concerned(reported));
    }
    if (!missing.isEmpty()) {
      TracesItem.add(table, asking.id(), missing);
    }
    for (int from = 0; from < missing.size(); from += MOST_PUTS) {
      List<Attributes> some = missing.subList(from, Math.min(missing.size(), from + MOST_PUTS));
      table.writeTogether(some.stream().map(Puts::always).toList());
    }
    return earlier;
  }

  /** Those that are not there yet, each once. */
  private List<Attributes> missing(List<Attributes> wanted) {
    Map<Key, Attributes> byKey = new HashMap<>();
    wanted.forEach(item -> byKey.put(new Item(item.map()).key(), item));
    List<Key> keys = List.copyOf(byKey.keySet());
    for (int from = 0; from < keys.size(); from += MOST_READ) {
      table.getAll(keys.subList(from, Math.min(keys.size(), from + MOST_READ)))
          .forEach(item -> byKey.remove(item.key()));
    }
    return List.copyOf(byKey.values());
  }

  /** Noted before the keys: an attempt that ends between the two is made again. */
  private void noteConcerns(CaseId id, Set<Concern> more) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<Item> before = table.get(Keys.concerns(id));
      Set<Concern> all = new HashSet<>(before.map(ConcernsItem::read).orElse(Set.of()));
      if (!all.addAll(more)) {
        return;
      }
      int version = before.map(item -> item.number(Names.VERSION)).orElse(0);
      Attributes item = ConcernsItem.write(id, version + 1, all);
      if (table.put(version == 0 ? Puts.fresh(item) : Puts.replacing(version, item)) instanceof CaseTable.Update.Kept) {
        return;
      }
    }
    throw new IllegalStateException("What case " + id + " concerns was changed by others again and again");
  }

  /** The highest number of other cases that one of these names. */
  private int most(CaseId asking, List<String> partitions) {
    int most = 0;
    for (String pk : partitions) {
      Set<CaseId> others = new HashSet<>();
      table.query(Queries.all(pk).limit(MOST_LOOKED_AT))
          .items()
          .forEach(item -> others.add(HistoryKeys.reportedIn(new Item(item).key())));
      others.remove(asking);
      most = Math.max(most, Math.min(Earlier.MOST, others.size()));
    }
    return most;
  }
}
