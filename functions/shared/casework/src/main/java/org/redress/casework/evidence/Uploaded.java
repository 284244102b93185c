package org.redress.casework.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that lies where reporters upload theirs, and says of itself what they said of it.
 *
 * @param name cleaned
 * @param size in bytes, as it is
 * @param at when it was uploaded
 */
public record Uploaded(String fileId, String name, String type, long size, Instant at) {

  /** The file as it is offered to its case. */
  public OfferEvidence.File file() {
    return new OfferEvidence.File(
        new Offered(name, type, Optional.of(size), Offered.Source.UPLOAD, false),
        new Upload(fileId, Optional.empty()));
  }

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "Uploaded[" + fileId + "]";
  }
}
