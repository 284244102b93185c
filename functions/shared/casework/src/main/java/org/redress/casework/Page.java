package org.redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of a longer list.
 *
 * @param items may be empty although {@code next} is there
 * @param next where the next page starts; empty on the last one
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

  /** Where a page starts, as the store that gave it understands it. */
  public record Cursor(String value) {}

  public Page {
    items = List.copyOf(items);
  }

  /** This page with each item as something else. */
  public <R> Page<R> map(Function<? super T, R> as) {
    return new Page<>(items.stream().map(as).toList(), next);
  }

  /** All items of all pages, fetched as they are asked for. */
  public static <T> Stream<T> all(Function<Optional<Cursor>, Page<T>> fetch) {
    return Stream
        .iterate(
            Optional.of(fetch.apply(Optional.empty())), Optional::isPresent,
            page -> page.flatMap(Page::next).map(cursor -> fetch.apply(Optional.of(cursor))))
        .flatMap(Optional::stream)
        .flatMap(page -> page.items().stream());
  }
}
