package org.redress.sealevidence;

import java.io.IOException;
import java.util.Optional;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.scan.Content;
import org.redress.sealevidence.scan.Kept;

/** Port: where files lie that came, and where they are kept. */
public interface Vault {

  /** The file as it came; absent if it is not there, or not yet. */
  Optional<Arrived> arrived(Evidence evidence) throws IOException;

  /**
   * Keeps a picture's copy, in the place of one that an earlier attempt may have kept.
   *
   * @param bytes not to be changed
   */
  void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) throws IOException;

  /** A file that was kept. */
  Kept kept(EvidenceKey key, SealedFile file);

  /** Removes whatever was kept under a key, for a file that is not to be kept after all. */
  void drop(EvidenceKey key) throws IOException;

  /** Removes the file as it came; nothing happens if it is gone. */
  void removeArrived(Evidence evidence) throws IOException;

  /** A file as it came. However often it is opened, and when it is kept, it is the same bytes, or trouble. */
  interface Arrived extends Content {

    /** In bytes. */
    long size();

    /**
     * Keeps the original, unless an earlier attempt had done so.
     *
     * @param sha256 what was read
     * @return the version that is kept, where versions are counted
     */
    Optional<String> keep(EvidenceKey key, Digest sha256) throws IOException;
  }
}
