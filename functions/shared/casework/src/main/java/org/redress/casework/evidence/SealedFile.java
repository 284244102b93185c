package org.redress.casework.evidence;

import java.util.Optional;
import org.redress.casework.timeline.Digest;

/**
 * A file that was sealed: its original is kept as it came, at {@link EvidenceKey#original()}.
 *
 * @param type as the content tells it
 * @param size in bytes
 * @param sha256 of the original
 * @param version of the object that holds the original, where the store counts versions
 */
public record SealedFile(FileType type, long size, Digest sha256, Optional<String> version, ShownAs shownAs) {

  /** @throws IllegalArgumentException if the size is negative */
  public SealedFile {
    if (size < 0) {
      throw new IllegalArgumentException("A file has no fewer than no bytes");
    }
  }

  @Override
  public String toString() {
    return "SealedFile[" + type.kind() + ", " + size + " bytes]";
  }
}
