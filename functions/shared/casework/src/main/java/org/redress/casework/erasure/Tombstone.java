package org.redress.casework.erasure;

import java.time.Instant;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/**
 * What is left of an erased case beside its timeline without people. It knows the end of that timeline, as the case did.
 *
 * @param receivedAt when the case was opened
 * @param erasedAt when its erasure began: from then on there is no such case
 * @param version how many events its timeline has
 * @param lastHash the hash of the last of them
 * @param complete whether all of it is gone
 */
public record Tombstone(
    CaseId id, Instant receivedAt, Instant erasedAt, Because because, int version, Digest lastHash, boolean complete) {

  /** Why a case was erased. */
  public enum Because {
    /** Somebody asked for it. */
    ASKED,

    /** Its time was over. */
    TIME
  }

  /** The one of a case whose last event says that it is erased. */
  static Tombstone of(Case before, TimelineEvent erased, Because because) {
    return new Tombstone(
        before.id(), before.receivedAt(), erased.at(), because, erased.seq(), erased.hash(), false);
  }

  Tombstone completed() {
    return new Tombstone(id, receivedAt, erasedAt, because, version, lastHash, true);
  }
}
