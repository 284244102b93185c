package org.redress.caseworkaws.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.redress.casework.CaseId;
import org.redress.casework.history.Alike;
import org.redress.casework.history.AlikeCases;
import org.redress.casework.history.Likeness;
import org.redress.casework.history.Reported;
import org.redress.casework.history.Sketch;

/** Cases that are like one another, in the table: one bounded query for each account and post, and a few for its words. */
public final class DynamoAlikeCases implements AlikeCases {

  private final CaseTable table;
  private final HistoryItems items;

  public DynamoAlikeCases(CaseTable table, HistoryItems items) {
    this.table = table;
    this.items = items;
  }

  @Override
  public List<Alike> of(CaseId id, Reported reported, int most) {
    Search search = new Search(most);
    first(reported.links()).forEach(link -> search.look(items.partition(link), Likeness.SAME_LINK, _ -> true));
    first(reported.words()).forEach(words -> {
      search.look(items.partition(words), Likeness.SAME_WORDS, _ -> true);
      Sketch sketch = items.sketch(words);
      items.partitions(sketch)
          .forEach(
              pk -> search.look(pk, Likeness.SIMILAR_WORDS, item -> HistoryItems.sketch(item).isNearly(sketch)));
    });
    first(reported.accounts())
        .forEach(account -> search.look(items.partition(account), Likeness.SAME_ACCOUNT, _ -> true));
    return search.otherThan(id);
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_LOOKED_UP, all.size()));
  }

  /** What was found so far. */
  private final class Search {

    private final Map<CaseId, Alike> found = new HashMap<>();
    private final int most;

    Search(int most) {
      this.most = most;
    }

    void look(String pk, Likeness likeness, Predicate<Item> isOne) {
      // One more, for the case that asks is among them.
      table.query(Queries.reportedIn(pk).scanIndexForward(false).limit(most + 1))
          .items()
          .stream()
          .map(Item::new)
          .filter(isOne)
          .forEach(item -> add(item.key(), likeness));
    }

    /** What is the same is not also called alike. */
    private void add(Key key, Likeness likeness) {
      CaseId id = HistoryKeys.reportedIn(key);
      TreeSet<Likeness> all = new TreeSet<>();
      Optional.ofNullable(found.get(id)).ifPresent(before -> all.addAll(before.likenesses()));
      if (likeness != Likeness.SIMILAR_WORDS || !all.contains(Likeness.SAME_WORDS)) {
        all.add(likeness);
      }
      found.put(id, new Alike(id, IndexKeys.wakeTime(key.sk()), all));
    }

    List<Alike> otherThan(CaseId asking) {
      return found.values()
          .stream()
          .filter(alike -> !alike.id().equals(asking))
          .sorted(Comparator.comparing(Alike::receivedAt).reversed().thenComparing(Alike::id))
          .limit(most)
          .toList();
    }
  }
}
