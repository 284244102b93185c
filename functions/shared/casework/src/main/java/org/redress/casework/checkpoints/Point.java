package org.redress.casework.checkpoints;

import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Timeline;

/**
 * What a checkpoint says of a case.
 *
 * @param of the digest of the case's id, with which its timeline begins
 * @param seq the number of the last event of the day
 * @param hash of that event
 */
public record Point(Digest of, int seq, Digest hash) {

  static Point of(ChangedCase changed) {
    return new Point(Timeline.root(changed.id().value()), changed.seq(), changed.hash());
  }
}
