package org.redress.sealevidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Port: where originals and copies are kept. */
public interface Vault {

  /** Begins an original, whose size is not known yet. */
  Draft begin(EvidenceKey key) throws IOException;

  /**
   * Keeps a picture's copy.
   *
   * @param bytes not to be changed
   */
  void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) throws IOException;

  /** A file that is being written. Closed before it was kept it is gone, whatever was written. */
  interface Draft extends Closeable {

    OutputStream out();

    /** Keeps what was written, once. */
    void keep() throws IOException;
  }
}
