package org.redress.sealevidence;

import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.Digest;

/** What became of a file. */
public sealed interface SealingOutcome {

  /** It is kept. */
  record Sealed(SealedFile file, Verdict verdict) implements SealingOutcome {}

  /** The case has this very file already; it was not kept once more. */
  record Duplicate(Digest sha256) implements SealingOutcome {}

  /** It is larger than it may be, and was not kept. */
  record TooLarge() implements SealingOutcome {}

  /** It is not where it was said to lie, or not yet. */
  record Missing() implements SealingOutcome {}
}
