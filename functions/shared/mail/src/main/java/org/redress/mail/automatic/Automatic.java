package org.redress.mail.automatic;

import java.util.Set;
import java.util.TreeSet;

/**
 * What sort of mail it is, and whether it may be acknowledged (RFC 3834).
 *
 * @param reasons why it may not; empty if it may
 */
public record Automatic(Sort sort, Set<Reason> reasons) {

  public Automatic {
    reasons = Set.copyOf(reasons);
  }

  public boolean mayBeAcknowledged() {
    return reasons.isEmpty();
  }

  /** Why not, for people; the gravest reasons first. */
  public String explanation() {
    return new TreeSet<>(reasons).stream().map(Reason::sentence).reduce((one, two) -> one + "; " + two).orElse("");
  }
}
