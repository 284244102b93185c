package org.redress.casework.claims;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.CaseId;

/**
 * Whose turn it is at a case. It has a version of its own, so that prolonging it disturbs nobody who changes the case. It
 * is never removed, for its fence must go on rising.
 *
 * @param version raised by one with every change; 0 when there never was a claim
 * @param fence raised by one with every lease, so that a holder of an earlier lease is known as such
 * @param lease empty when nobody holds it
 */
public record Claim(CaseId caseId, int version, int fence, Optional<Lease> lease) {

  /**
   * A stretch of time for which somebody has a case.
   *
   * @param holder a reviewer's subject
   * @param until when it lapses unless it is prolonged
   */
  public record Lease(String holder, Instant until) {}

  /** Of a case that nobody claimed yet. */
  public static Claim none(CaseId id) {
    return new Claim(id, 0, 0, Optional.empty());
  }

  /** A new lease, whoever had the one before. */
  public Claim taken(String holder, Instant until) {
    return new Claim(caseId, version + 1, fence + 1, Optional.of(new Lease(holder, until)));
  }

  /** The same lease for longer. */
  public Claim prolonged(Instant until) {
    return new Claim(caseId, version + 1, fence, lease.map(held -> new Lease(held.holder(), until)));
  }

  /** Nobody's. */
  public Claim freed() {
    return new Claim(caseId, version + 1, fence, Optional.empty());
  }

  /** Whether somebody's time at the case is not over. */
  public boolean isRunning(Instant now) {
    return lease.filter(held -> held.until().isAfter(now)).isPresent();
  }

  /** Whether this is the lease that somebody says they have, and it has not lapsed. */
  public boolean isHeld(Hold hold, Instant now) {
    return isRunning(now) && fence == hold.fence() && isOf(hold.holder());
  }

  /** Whether the lease, lapsed or not, is this person's. */
  public boolean isOf(String holder) {
    return lease.filter(held -> held.holder().equals(holder)).isPresent();
  }
}
