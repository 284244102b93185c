package org.redress.sealevidence;

import org.redress.casework.timeline.Digest;
import org.redress.mail.header.FileName;

/** What became of a file. */
public sealed interface SealingOutcome {

  /** It is kept. */
  record Sealed(SealedFile file) implements SealingOutcome {}

  /** The case has this very file already; it was not kept once more. */
  record Duplicate(Digest sha256, FileName name) implements SealingOutcome {

    @Override
    public String toString() {
      return "Duplicate[" + sha256 + "]";
    }
  }

  /**
   * It is larger than it may be, and was not kept.
   *
   * @param limit in bytes
   */
  record TooLarge(long limit) implements SealingOutcome {}
}
