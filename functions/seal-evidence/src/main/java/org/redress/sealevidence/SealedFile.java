package org.redress.sealevidence;

import org.redress.casework.timeline.Digest;
import org.redress.mail.header.FileName;
import org.redress.sealevidence.type.FileType;

/**
 * A file that was sealed: its original is kept as it came, under a key of its own.
 *
 * @param name as it may be shown
 * @param declaredType as the sender declared it, cleaned; it need not be true
 * @param type as the content tells it
 * @param size in bytes
 * @param sha256 of the original
 */
public record SealedFile(
    EvidenceKey key, FileName name, String declaredType, FileType type, long size, Digest sha256, ShownAs shownAs) {

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "SealedFile[" + key + ", " + type.kind() + ", " + size + " bytes]";
  }
}
