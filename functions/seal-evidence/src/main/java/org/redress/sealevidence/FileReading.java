package org.redress.sealevidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.Offered;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.type.TypeProbe;

/** All that one pass over a file gathers. Only a picture is held in memory, up to a limit. */
final class FileReading {

  /** The first block is all that tells whether a file is a picture. */
  private static final int BLOCK = TypeProbe.HEAD;

  private final TypeProbe probe = new TypeProbe();
  private final Digest sha256;
  private byte[] picture = new byte[0];

  private FileReading(InputStream content, long size, int mostHeld) throws IOException {
    MessageDigest digest = Digest.sha256();
    byte[] block = new byte[BLOCK];
    long read = 0;
    for (int count = content.readNBytes(block, 0, BLOCK); count > 0; count = content.readNBytes(block, 0, BLOCK)) {
      digest.update(block, 0, count);
      probe.write(block, 0, count);
      if (read == 0 && size <= mostHeld && probe.kind().isPicture()) {
        picture = new byte[(int) size];
      }
      if (read + count <= picture.length) {
        System.arraycopy(block, 0, picture, (int) read, count);
      }
      read += count;
    }
    if (read != size) {
      throw new EOFException("The content has another size than it was said to have");
    }
    sha256 = Digest.of(digest);
  }

  /**
   * Reads a file.
   *
   * @param content read to its end, and not closed
   * @param size in bytes
   * @param mostHeld of the bytes of a picture
   * @throws IOException if it cannot be read, or has another size
   */
  static FileReading of(InputStream content, long size, int mostHeld) throws IOException {
    return new FileReading(content, size, mostHeld);
  }

  Digest sha256() {
    return sha256;
  }

  FileType type(Offered offered) {
    return probe.type(offered.name(), offered.declaredType());
  }

  /** The whole file, if it is a picture that is within the limit; otherwise nothing. Not to be changed. */
  byte[] picture() {
    return picture;
  }
}
