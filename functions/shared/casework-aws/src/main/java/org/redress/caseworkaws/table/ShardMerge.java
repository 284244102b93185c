package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The pages of several shards, each in order, made one.
 *
 * @param takenOf how many items of each shard it holds
 */
record ShardMerge(List<Item> items, List<Integer> takenOf) {

  private record Head(int shard, String range) {}

  /** Takes up to so many items, and none that another shard may yet hold something before. */
  static ShardMerge of(List<ShardPage> pages, String rangeName, int limit) {
    Optional<String> known = pages.stream().flatMap(page -> page.knownTo(rangeName).stream()).min(String::compareTo);
    PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::range).thenComparingInt(Head::shard));
    List<Integer> taken = new ArrayList<>(Collections.nCopies(pages.size(), 0));
    for (int shard = 0; shard < pages.size(); shard++) {
      head(pages, rangeName, shard, 0).ifPresent(heads::add);
    }
    List<Item> items = new ArrayList<>();
    for (Head head = heads.poll(); head != null && items.size() < limit; head = heads.poll()) {
      if (known.isPresent() && head.range().compareTo(known.get()) > 0) {
        break;
      }
      int at = taken.get(head.shard());
      items.add(pages.get(head.shard()).items().get(at));
      taken.set(head.shard(), at + 1);
      head(pages, rangeName, head.shard(), at + 1).ifPresent(heads::add);
    }
    return new ShardMerge(items, taken);
  }

  int taken(int shard) {
    return takenOf.get(shard);
  }

  private static Optional<Head> head(List<ShardPage> pages, String rangeName, int shard, int at) {
    List<Item> items = pages.get(shard).items();
    return at < items.size() ? Optional.of(new Head(shard, items.get(at).text(rangeName))) : Optional.empty();
  }
}
