package org.redress.casework.claims;

import java.time.Instant;

/** What a change of a case asks of its claim, or does to it, in the same transaction. */
public sealed interface ClaimStep {

  /** The store refuses the change unless this hold is good at that time; the claim stays as it is. */
  record Checked(Hold hold, Instant now) implements ClaimStep {}

  /** The claim changes; the store refuses the whole unless it still stands as it did before. */
  record Moved(Claim before, Claim after) implements ClaimStep {}
}
