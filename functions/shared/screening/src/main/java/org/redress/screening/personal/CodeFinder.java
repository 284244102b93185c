package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds codes made of letters and digits: each word of the page is held against each shape of each kind. */
record CodeFinder(List<Code> codes) implements Finder {

  CodeFinder {
    codes = List.copyOf(codes);
  }

  /** A kind of code. */
  interface Code {

    List<Shape> shapes();

    /** What a stretch in one of the shapes is. */
    Optional<Found> read(Page page, int start, int end);
  }

  @Override
  public boolean mayFind(Glance glance) {
    return glance.digit();
  }

  @Override
  public List<Found> find(Page page) {
    List<Found> found = new ArrayList<>();
    char before = '\n';
    for (int at = 0; at < page.length(); at++) {
      char character = page.text().charAt(at);
      boolean isStart = Characters.isLatinOrDigit(character) && !Characters.isWord(before)
          && "_@#".indexOf(before) < 0;
      if (isStart) {
        read(page, at, found);
      }
      before = character;
    }
    return found;
  }

  private void read(Page page, int start, List<Found> found) {
    for (Code code : codes) {
      for (Shape shape : code.shapes()) {
        int end = shape.endAt(page, start);
        if (end >= 0 && !page.isInUrl(start)) {
          code.read(page, start, end).ifPresent(found::add);
        }
      }
    }
  }
}
