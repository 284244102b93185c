package org.redress.casework.claims;

import java.util.Optional;
import org.redress.casework.CaseId;

/** Keeps claims. They are made and given up by changes of their cases. Reads see every acknowledged write. */
public interface ClaimStore {

  /** The claim of a case; empty if nobody ever claimed it. */
  Optional<Claim> findClaim(CaseId id);

  /**
   * Replaces a claim unless it has changed since it was read.
   *
   * @return whether {@code after} is what is kept now, by this call or by an earlier attempt at it
   */
  boolean replace(Claim before, Claim after);
}
