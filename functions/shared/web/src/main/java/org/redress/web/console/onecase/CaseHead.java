package org.redress.web.console.onecase;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a case as a whole.
 *
 * @param facts in the order in which they are shown
 * @param warnings sentences that nobody should miss
 * @param turn the reviewer's own time at the case, while it runs
 * @param others cases that this one has to do with
 * @param ways what every form of the page carries
 */
public record CaseHead(
    String reference, List<Fact> facts, List<String> warnings, Optional<Turn> turn, List<Fact> others, Ways ways) {

  public CaseHead {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    others = List.copyOf(others);
  }

  /**
   * A reviewer's time at a case.
   *
   * @param words until when, as people say it
   * @param until the same in ISO 8601
   */
  public record Turn(String words, String until) {}

  /**
   * What every form of the page carries, so that what is sent is held to what was shown.
   *
   * @param version of the case
   * @param fence of its last lease
   * @param seenTo the number of the last message
   * @param screening the number of the screening
   */
  public record Ways(int version, int fence, int seenTo, int screening) {}

  /** Says which case, and nothing of it. */
  @Override
  public String toString() {
    return "CaseHead[" + reference + "]";
  }
}
