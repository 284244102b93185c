package org.redress.casework.drafts;

import java.time.Instant;

/**
 * A draft as it is stored.
 *
 * @param version how often it was kept
 * @param sealed its content, sealed by its owner's token
 * @param expiresAt from when on it reads as missing and may be removed
 */
public record Draft(DraftId id, int version, String sealed, Instant expiresAt) {

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return "Draft[version " + version + "]";
  }
}
