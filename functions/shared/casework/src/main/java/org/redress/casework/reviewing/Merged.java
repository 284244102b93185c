package org.redress.casework.reviewing;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Two lists in the same order as one. It looks no further into either than it must. */
final class Merged<T> implements Iterator<T> {

  private final Comparator<T> order;
  private final Iterator<T> one;
  private final Iterator<T> other;
  private Optional<T> headOfOne = Optional.empty();
  private Optional<T> headOfOther = Optional.empty();

  Merged(Comparator<T> order, Iterator<T> one, Iterator<T> other) {
    this.order = order;
    this.one = one;
    this.other = other;
  }

  @Override
  public boolean hasNext() {
    fill();
    return headOfOne.isPresent() || headOfOther.isPresent();
  }

  @Override
  public T next() {
    fill();
    boolean takeOne = headOfOther.isEmpty()
        || headOfOne.filter(first -> order.compare(first, headOfOther.get()) <= 0).isPresent();
    T taken = (takeOne ? headOfOne : headOfOther).orElseThrow(NoSuchElementException::new);
    if (takeOne) {
      headOfOne = Optional.empty();
    } else {
      headOfOther = Optional.empty();
    }
    return taken;
  }

  private void fill() {
    if (headOfOne.isEmpty() && one.hasNext()) {
      headOfOne = Optional.of(one.next());
    }
    if (headOfOther.isEmpty() && other.hasNext()) {
      headOfOther = Optional.of(other.next());
    }
  }
}
