package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;

/**
 * What one query of one shard gave.
 *
 * @param start where it started
 * @param end how far it went, at the end of the items or behind it
 */
record ShardPage(List<Item> items, Place start, Place end) {

  /** The range key behind which this shard may hold more than these items; empty if it holds no more. */
  Optional<String> knownTo(String rangeName) {
    return switch (end) {
      case Place.After(var key) -> Optional.of(new Item(key).text(rangeName));
      case Place.Start _,Place.End _ -> Optional.empty();
    };
  }
}
