package org.redress.casework.erasure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is held of a case, as numbers.
 *
 * @param items items of the table and objects of the bucket, by the ids of their categories in the map of personal data
 */
public record Holdings(SortedMap<String, Integer> items) {

  public Holdings {
    items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
  }

  public int total() {
    return items.values().stream().mapToInt(Integer::intValue).sum();
  }
}
