package org.redress.sealevidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.picture.PictureCopier;
import org.redress.sealevidence.picture.PictureCopy.Made;
import org.redress.sealevidence.picture.PictureCopy.NotMade;
import org.redress.sealevidence.scan.Scanner;

/**
 * Seals a file: types and hashes it, searches it for malware, keeps it as it came, and of a picture keeps a copy that may
 * be shown. Repeated after a crash it writes where it wrote before.
 */
public final class Sealing {

  private final Vault vault;
  private final PictureCopier pictures;
  private final Scanner scanner;
  private final long largest;

  /**
   * Seals into a vault.
   *
   * @param largest how many bytes a file may have
   */
  public Sealing(Vault vault, PictureCopier pictures, Scanner scanner, long largest) {
    this.vault = vault;
    this.pictures = pictures;
    this.scanner = scanner;
    this.largest = largest;
  }

  /**
   * Seals one file.
   *
   * @param known the SHA-256 of the files that the case has
   * @throws IOException if the content cannot be read or the vault fails; nothing says so of the file itself
   */
  public SealingOutcome seal(Evidence evidence, Set<Digest> known) throws IOException {
    Optional<Vault.Arrived> arrived = vault.arrived(evidence);
    if (arrived.isEmpty()) {
      return new SealingOutcome.Missing();
    }
    return arrived.get().size() > largest
        ? new SealingOutcome.TooLarge()
        : seal(evidence, arrived.get(), known);
  }

  private SealingOutcome seal(Evidence evidence, Vault.Arrived arrived, Set<Digest> known) throws IOException {
    FileReading read = read(arrived);
    if (known.contains(read.sha256())) {
      return new SealingOutcome.Duplicate(read.sha256());
    }
    Verdict verdict = scanner.scan(arrived);
    Optional<String> version = arrived.keep(evidence.key(), read.sha256());
    FileType type = read.type(evidence.offered());
    boolean suspect = evidence.offered().suspect() || verdict instanceof Verdict.Infected;
    ShownAs shownAs = suspect ? hidden(type) : shownAs(evidence, type, read, arrived.size());
    return new SealingOutcome.Sealed(new SealedFile(type, arrived.size(), read.sha256(), version, shownAs), verdict);
  }

  private FileReading read(Vault.Arrived arrived) throws IOException {
    try (InputStream content = arrived.open()) {
      return FileReading.of(content, arrived.size(), pictures.limits().bytes());
    }
  }

  private static ShownAs hidden(FileType type) {
    return type.kind().isPicture()
        ? new ShownAs.Unshowable(ShownAs.Reason.SUSPECT, LeftOut.NOTHING)
        : new ShownAs.NameOnly();
  }

  private ShownAs shownAs(Evidence evidence, FileType type, FileReading read, long size) throws IOException {
    if (!type.kind().isPicture()) {
      return new ShownAs.NameOnly();
    }
    if (size > pictures.limits().bytes()) {
      return new ShownAs.Unshowable(ShownAs.Reason.TOO_LARGE, LeftOut.NOTHING);
    }
    return switch (pictures.copy(type.kind(), read.picture())) {
      case Made made -> {
        vault.keepCopy(evidence.key(), made.format().mediaType(), made.bytes());
        yield new ShownAs.Copy(
            made.format(), made.width(), made.height(), made.bytes().length, Digest.over(made.bytes()), made.frames(),
            made.leftOut());
      }
      case NotMade notMade -> new ShownAs.Unshowable(notMade.reason(), notMade.leftOut());
    };
  }
}
