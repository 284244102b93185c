package org.redress.screening.personal;

import java.util.List;

/**
 * Finds one kind of personal data, or a family of kinds.
 *
 * <p>Immutable; takes time in proportion to the page.
 */
interface Finder {

  /** Whether a page can hold any at all; cheap. */
  boolean mayFind(Glance glance);

  List<Found> find(Page page);
}
