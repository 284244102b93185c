package org.redress.casework.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;

/** The cases that were erased: their heads are gone, their timelines stay, without people. */
public interface ErasedCases {

  /**
   * What is known of one.
   *
   * @param events how many its timeline has
   * @param lastHash the hash of the last of them
   */
  record Erased(int events, Digest lastHash) {}

  /** What is known of a case; empty if it was not erased. */
  Optional<Erased> find(CaseId id);

  /** All of them, fetched as they are asked for. */
  Stream<CaseId> all();
}
