package org.redress.sealevidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.Oddity;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Upload;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.picture.PictureCopier;
import org.redress.sealevidence.picture.PictureLimits;
import org.redress.sealevidence.scan.Scanner;

class SealingTest {

  private static final long LIMIT = 50 << 20;
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final PictureCopier PICTURES = new PictureCopier(PictureLimits.STANDARD, InstantSource.fixed(NOW));

  private final MemoryVault vault = new MemoryVault();
  private final Random random = new Random(1);
  private Scanner scanner = _ -> new Verdict.Clean();

  @Test
  void theOriginalIsKeptAsItCameWithItsHashAndSize() throws IOException {
    byte[] photograph = Exif.in(Samples.picture("jpeg", 60, 40), 6);
    Evidence evidence = came(photograph, "IMG_0001.JPG", "image/jpeg");

    SealedFile file = sealed(evidence);

    assertThat(vault.kept).containsEntry(evidence.key().original(), photograph);
    assertThat(file.sha256()).isEqualTo(Digest.over(photograph));
    assertThat(file.size()).isEqualTo(photograph.length);
    assertThat(file.type().kind()).isEqualTo(FileKind.JPEG);
    assertThat(file.type().oddities()).isEmpty();
  }

  @Test
  void aPictureIsShownAsACopyAndTheCaseCanSayWhatTheOriginalHas() throws IOException {
    Evidence evidence = came(Exif.in(Samples.picture("jpeg", 60, 40), 6), "a.jpg", "image/jpeg");

    assertThat(sealed(evidence).shownAs()).isInstanceOfSatisfying(ShownAs.Copy.class, copy -> {
      assertThat(copy.leftOut().position()).isTrue();
      assertThat(copy.width()).isEqualTo(40);
      assertThat(vault.kept.get(evidence.key().copy())).hasSize((int) copy.size());
      assertThat(Digest.over(requireNonNull(vault.kept.get(evidence.key().copy())))).isEqualTo(copy.sha256());
    });
  }

  @Test
  void aPictureOfManyBlocksIsCopiedWhole() throws IOException {
    byte[] large = Samples.joined(Samples.picture("png", 60, 40), new byte[200_001]);

    assertThat(sealed(came(large, "a.png", "")).shownAs()).isInstanceOfSatisfying(
        ShownAs.Copy.class, copy -> assertThat(copy.width()).isEqualTo(60));
  }

  @Test
  void aPictureThatCannotBeDecodedIsSealedAllTheSame() throws IOException {
    Evidence evidence = came(Samples.heic(), "IMG_0001.HEIC", "image/heic");

    assertThat(sealed(evidence).shownAs()).isInstanceOfSatisfying(
        ShownAs.Unshowable.class, shown -> assertThat(shown.reason()).isEqualTo(ShownAs.Reason.NO_DECODER));
    assertThat(vault.kept).containsOnlyKeys(evidence.key().original());
  }

  @Test
  void anArchiveIsKeptWhole() throws IOException {
    byte[] archive = Samples.zip("one.txt", "two.txt");
    Evidence evidence = came(archive, "all.zip", "application/zip");

    SealedFile file = sealed(evidence);

    assertThat(vault.kept).containsOnlyKeys(evidence.key().original());
    assertThat(vault.kept).containsEntry(evidence.key().original(), archive);
    assertThat(file.type().kind()).isEqualTo(FileKind.ARCHIVE);
    assertThat(file.shownAs()).isEqualTo(new ShownAs.NameOnly());
  }

  @Test
  void aLieIsToldWithTheFile() throws IOException {
    assertThat(sealed(came(Samples.program(), "holiday.jpg", "image/jpeg")).type().oddities())
        .containsExactlyInAnyOrder(Oddity.NAMED_OTHERWISE, Oddity.DECLARED_OTHERWISE);
  }

  @Test
  void aFileThatTheCaseHasIsNotKeptOnceMore() throws IOException {
    byte[] pdf = Samples.pdf();

    assertThat(sealing(LIMIT).seal(came(pdf, "again.pdf", ""), Set.of(Digest.over(pdf))))
        .isEqualTo(new SealingOutcome.Duplicate(Digest.over(pdf)));
    assertThat(vault.kept).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsNotKeptAndOneAtTheLimitIs() throws IOException {
    Evidence evidence = came(new byte[100_000], "a", "");

    assertThat(sealing(99_999).seal(evidence, Set.of())).isEqualTo(new SealingOutcome.TooLarge());
    assertThat(vault.kept).isEmpty();
    assertThat(sealing(100_000).seal(evidence, Set.of())).isInstanceOf(SealingOutcome.Sealed.class);
  }

  @Test
  void aFileThatIsNotThereIsMissing() throws IOException {
    Evidence evidence = came(Samples.pdf(), "a.pdf", "");
    vault.removeArrived(evidence);

    assertThat(sealing(LIMIT).seal(evidence, Set.of())).isEqualTo(new SealingOutcome.Missing());
  }

  @Test
  void aFileWithoutBytesIsKeptToo() throws IOException {
    assertThat(sealed(came(new byte[0], "a.png", "image/png")).type().kind()).isEqualTo(FileKind.EMPTY);
  }

  @Test
  void aPictureWithMoreBytesThanAreDecodedIsSealed() throws IOException {
    byte[] large = Samples.joined(Samples.picture("png", 4, 4), new byte[PictureLimits.STANDARD.bytes()]);

    assertThat(sealed(came(large, "a.png", "")).shownAs()).isInstanceOfSatisfying(
        ShownAs.Unshowable.class, shown -> assertThat(shown.reason()).isEqualTo(ShownAs.Reason.TOO_LARGE));
  }

  @Test
  void whatBreaksOffIsNotKept() throws IOException {
    Evidence evidence = came(Samples.pdf(), "a.pdf", "");
    vault.readInstead(
        () -> new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), new BrokenContent()));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> sealing(LIMIT).seal(evidence, Set.of()));
    assertThat(vault.kept).isEmpty();
  }

  @Test
  void whatIsShorterThanItWasSaidToBeIsNotKept() throws IOException {
    Evidence evidence = came(Samples.pdf(), "a.pdf", "");
    vault.readInstead(() -> new ByteArrayInputStream(new byte[5]));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> sealing(LIMIT).seal(evidence, Set.of()));
    assertThat(vault.kept).isEmpty();
  }

  @Test
  void aPictureInWhichMalwareWasFoundIsKeptButNotDecoded() throws IOException {
    scanner = _ -> new Verdict.Infected("Eicar-Test");
    Evidence evidence = came(Samples.picture("png", 4, 4), "a.png", "");

    assertThat(sealed(evidence).shownAs())
        .isInstanceOfSatisfying(
            ShownAs.Unshowable.class, shown -> assertThat(shown.reason()).isEqualTo(ShownAs.Reason.SUSPECT));
    assertThat(vault.kept).containsOnlyKeys(evidence.key().original());
  }

  @Test
  void aPictureOfASuspectMailIsNotDecodedEither() throws IOException {
    Evidence evidence = came(Samples.picture("png", 4, 4), new Offered("a.png", "", Optional.empty(),
        Offered.Source.MAIL, true));

    assertThat(sealed(evidence).shownAs()).isInstanceOf(ShownAs.Unshowable.class);
    assertThat(vault.kept).containsOnlyKeys(evidence.key().original());
  }

  @Test
  void whatIsSealedOnceMoreIsWrittenWhereItWas() throws IOException {
    Evidence evidence = came(Samples.picture("png", 4, 4), "a.png", "");

    SealedFile first = sealed(evidence);
    SealedFile second = sealed(evidence);

    assertThat(second).isEqualTo(first);
    assertThat(vault.kept).containsOnlyKeys(evidence.key().original(), evidence.key().copy());
  }

  private Evidence came(byte[] file, String name, String declaredType) {
    return came(file, new Offered(name, declaredType, Optional.empty(), Offered.Source.UPLOAD, false));
  }

  private Evidence came(byte[] file, Offered offered) {
    Evidence evidence = Evidence.offered(
        new EvidenceId(CaseId.random(random), 1), offered, new Upload("file", Optional.empty()),
        EvidenceKey.random(random), NOW);
    vault.put(evidence, file);
    return evidence;
  }

  private Sealing sealing(long limit) {
    return new Sealing(vault, PICTURES, scanner, limit);
  }

  private SealedFile sealed(Evidence evidence) throws IOException {
    SealingOutcome outcome = sealing(LIMIT).seal(evidence, Set.of());
    assertThat(outcome).isInstanceOf(SealingOutcome.Sealed.class);
    return ((SealingOutcome.Sealed) outcome).file();
  }
}
