package org.redress.casework.personaldata;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Data of one purpose and one time, wherever it is held.
 *
 * @param id under which it has words on the privacy page
 * @param whose whom it may be about; nobody for what is no data about people
 */
public record Category(String id, Set<Whose> whose, Keeping kept) {

  public Category {
    whose = whose.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(whose));
  }

  /** Whether anybody who reports or is reported can be known by it. */
  public boolean isAboutPeople() {
    return !whose.isEmpty();
  }
}
