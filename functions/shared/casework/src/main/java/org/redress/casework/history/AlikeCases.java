package org.redress.casework.history;

import java.util.List;
import org.redress.casework.CaseId;

/** Finds cases that are like one another, by keyed hashes alone. */
@FunctionalInterface
public interface AlikeCases {

  /** For each of these at most so many of a report's accounts, links and words are looked up, in its order. */
  int MOST_LOOKED_UP = 10;

  /**
   * Other cases in which the same or nearly the same was reported, the last received first. How many reads that takes
   * depends on the report, never on how many cases there are.
   *
   * @param most so many are found at most, and looked at of each account, post and text
   */
  List<Alike> of(CaseId id, Reported reported, int most);
}
