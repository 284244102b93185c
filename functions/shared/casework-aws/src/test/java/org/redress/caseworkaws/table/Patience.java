package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.redress.casework.Page;

/** Reads an index again until it has caught up, a bounded number of times. */
final class Patience {

  private static final int MAX_READS = 200;
  private static final int MAX_PAGES = 1000;

  private Patience() {}

  static <T> void eventuallyExactly(Supplier<List<T>> read, List<T> expected) {
    List<T> last = List.of();
    for (int i = 0; i < MAX_READS && !last.equals(expected); i++) {
      last = read.get();
    }
    assertThat(last).containsExactlyElementsOf(expected);
  }

  static <T> void eventuallyInAnyOrder(Supplier<List<T>> read, List<T> expected) {
    List<T> last = List.of();
    for (int i = 0; i < MAX_READS && !(last.size() == expected.size() && last.containsAll(expected)); i++) {
      last = read.get();
    }
    assertThat(last).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** All pages one after another. */
  static <T> List<T> all(Function<Optional<Page.Cursor>, Page<T>> fetch) {
    List<T> items = new ArrayList<>();
    Optional<Page.Cursor> from = Optional.empty();
    int pages = 0;
    do {
      Page<T> page = fetch.apply(from);
      items.addAll(page.items());
      from = page.next();
    } while (from.isPresent() && ++pages < MAX_PAGES);
    assertThat(from).as("the list ends").isEmpty();
    return items;
  }
}
