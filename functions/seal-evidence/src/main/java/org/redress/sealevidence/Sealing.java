package org.redress.sealevidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.redress.casework.timeline.Digest;
import org.redress.mail.header.FileName;
import org.redress.mail.header.HeaderText;
import org.redress.sealevidence.picture.LeftOut;
import org.redress.sealevidence.picture.PictureCopier;
import org.redress.sealevidence.picture.PictureCopy.Made;
import org.redress.sealevidence.picture.PictureCopy.NotMade;
import org.redress.sealevidence.picture.PictureCopy.Reason;
import org.redress.sealevidence.type.FileType;
import org.redress.sealevidence.type.TypeProbe;

/**
 * Use case: seals a file. It is read once, and kept as it came while it is typed and hashed; of a picture a copy is kept
 * as well that may be shown. Only a picture is held in memory, up to the limit of pictures.
 */
public final class Sealing {

  /** The first block is all that tells whether a file is a picture. */
  private static final int BLOCK = TypeProbe.HEAD;

  private final Vault vault;
  private final PictureCopier pictures;
  private final RandomGenerator random;

  /**
   * Seals into a vault.
   *
   * @param random cryptographically strong, for keys
   */
  public Sealing(Vault vault, PictureCopier pictures, RandomGenerator random) {
    this.vault = vault;
    this.pictures = pictures;
    this.random = random;
  }

  /**
   * Seals one file.
   *
   * @param content read to its end or to the limit, and not closed
   * @param limit in bytes
   * @param known the SHA-256 of the files that the case has
   * @throws IOException if the content cannot be read or the vault fails; nothing says so of the file itself
   */
  public SealingOutcome seal(InputStream content, Offered offered, long limit, Set<Digest> known) throws IOException {
    EvidenceKey key = EvidenceKey.random(random);
    FileName name = FileName.of(offered.name()).orElseGet(() -> FileName.unnamed("file"));
    Read read = new Read();
    try (Vault.Draft draft = vault.begin(key)) {
      if (!read.copy(content, draft, limit)) {
        return new SealingOutcome.TooLarge(limit);
      }
      Digest sha256 = digest(read.sha256.digest());
      if (known.contains(sha256)) {
        return new SealingOutcome.Duplicate(sha256, name);
      }
      FileType type = read.probe.type(name.value(), offered.declaredType());
      draft.keep();
      return new SealingOutcome.Sealed(
          new SealedFile(
              key, name, HeaderText.of(offered.declaredType()).value(), type, read.size, sha256,
              shownAs(key, type, read)));
    }
  }

  private ShownAs shownAs(EvidenceKey key, FileType type, Read read) throws IOException {
    if (!type.kind().isPicture()) {
      return new ShownAs.NameOnly();
    }
    if (read.size > pictures.limits().bytes()) {
      return new ShownAs.Unshowable(Reason.TOO_LARGE, LeftOut.NOTHING);
    }
    return switch (pictures.copy(type.kind(), read.held.toByteArray())) {
      case Made made -> {
        vault.keepCopy(key, made.format().mediaType(), made.bytes());
        yield new ShownAs.Copy(
            made.format(), made.width(), made.height(), made.bytes().length, digest(sha256().digest(made.bytes())),
            made.frames(), made.leftOut());
      }
      case NotMade notMade -> new ShownAs.Unshowable(notMade.reason(), notMade.leftOut());
    };
  }

  private static Digest digest(byte[] sha256) {
    return new Digest(HexFormat.of().formatHex(sha256));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** All that one pass over a file gathers. */
  private final class Read {

    private final MessageDigest sha256 = sha256();
    private final TypeProbe probe = new TypeProbe();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private long size;

    /** Whether the whole file was within the limit. */
    boolean copy(InputStream content, Vault.Draft draft, long limit) throws IOException {
      byte[] block = new byte[BLOCK];
      boolean picture = false;
      int count = content.readNBytes(block, 0, BLOCK);
      while (count > 0) {
        if (size + count > limit) {
          return false;
        }
        size += count;
        draft.out().write(block, 0, count);
        sha256.update(block, 0, count);
        probe.write(block, 0, count);
        picture = size == count ? probe.kind().isPicture() : picture;
        if (picture && size <= pictures.limits().bytes()) {
          held.write(block, 0, count);
        }
        count = content.readNBytes(block, 0, BLOCK);
      }
      return true;
    }
  }
}
