package org.redress.casework.evidence;

import java.util.Optional;
import java.util.Set;
import org.redress.casework.timeline.Digest;

/** Invented files. */
public final class Files {

  public static final Digest ONE = new Digest("1".repeat(64));
  public static final Digest TWO = new Digest("2".repeat(64));

  private Files() {}

  public static OfferEvidence.File file(String fileId) {
    return new OfferEvidence.File(
        new Offered("holiday.jpg", "image/jpeg", Optional.empty(), Offered.Source.MAIL, false),
        new Upload(fileId, Optional.empty()));
  }

  public static OfferEvidence.File suspect(String fileId) {
    return new OfferEvidence.File(
        new Offered("holiday.jpg", "image/jpeg", Optional.empty(), Offered.Source.MAIL, true),
        new Upload(fileId, Optional.empty()));
  }

  /** A picture with a position, of which there is a copy. */
  public static SealedFile picture(Digest sha256) {
    LeftOut leftOut = new LeftOut(
        true, Optional.of("Examplecam One"), Optional.empty(), Optional.empty(), false, false);
    return new SealedFile(
        new FileType(FileKind.JPEG, "image/jpeg", Set.of(Oddity.SECOND_CONTENT)), 4_000, sha256, Optional.of("v1"),
        new ShownAs.Copy(ShownAs.Format.JPEG, 40, 30, 900, TWO, 1, leftOut));
  }
}
