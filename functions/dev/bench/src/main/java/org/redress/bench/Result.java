package org.redress.bench;

import java.util.List;

/**
 * What a benchmark saw.
 *
 * @param columns the names of the columns
 * @param rows a number or a text for each column
 * @param broken the promises that did not hold, a sentence each; empty when all held or none was made
 */
record Result(List<String> columns, List<List<Object>> rows, List<String> broken) {

  Result {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    broken = List.copyOf(broken);
  }

  boolean holds() {
    return broken.isEmpty();
  }
}
