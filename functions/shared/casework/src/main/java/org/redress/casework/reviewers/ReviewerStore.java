package org.redress.casework.reviewers;

import java.util.List;

/** Keeps what reviewers say of themselves. Reads see every write that was acknowledged before. */
public interface ReviewerStore {

  /** What somebody declared, be it {@linkplain Declared#nothing nothing}. */
  Declared find(String subject);

  /** Of everybody who declared something, in the order of their subjects. */
  List<Declared> all();

  /**
   * Keeps what somebody declares at the version after the one that is kept; the first is 1.
   *
   * @return whether it is what is kept now, by this call or by an earlier attempt at it
   */
  boolean keep(Declared declared);
}
