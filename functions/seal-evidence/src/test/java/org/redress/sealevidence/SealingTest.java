package org.redress.sealevidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.SealingOutcome.Duplicate;
import org.redress.sealevidence.SealingOutcome.Sealed;
import org.redress.sealevidence.SealingOutcome.TooLarge;
import org.redress.sealevidence.picture.PictureCopier;
import org.redress.sealevidence.picture.PictureCopy.Reason;
import org.redress.sealevidence.picture.PictureLimits;
import org.redress.sealevidence.type.Kind;
import org.redress.sealevidence.type.Oddity;

class SealingTest {

  private static final long LIMIT = 25 << 20;
  private static final PictureCopier PICTURES = new PictureCopier(
      PictureLimits.STANDARD, InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")));

  private final MemoryVault vault = new MemoryVault();
  private final Sealing sealing = new Sealing(vault, PICTURES, new Random(1));

  @Test
  void theOriginalIsKeptAsItCameWithItsHashAndSize() throws Exception {
    byte[] photograph = Exif.in(Samples.picture("jpeg", 60, 40), 6);

    SealedFile file = sealed(photograph, "IMG_0001.JPG", "image/jpeg");

    assertThat(vault.kept).containsEntry(file.key().original(), photograph);
    assertThat(file.sha256()).isEqualTo(sha256(photograph));
    assertThat(file.size()).isEqualTo(photograph.length);
    assertThat(file.type().kind()).isEqualTo(Kind.JPEG);
    assertThat(file.type().oddities()).isEmpty();
    assertThat(file.name().value()).isEqualTo("IMG_0001.JPG");
  }

  @Test
  void aPictureIsShownAsACopyAndTheCaseCanSayWhatTheOriginalHas() throws Exception {
    SealedFile file = sealed(Exif.in(Samples.picture("jpeg", 60, 40), 6), "a.jpg", "image/jpeg");

    assertThat(file.shownAs()).isInstanceOfSatisfying(ShownAs.Copy.class, copy -> {
      assertThat(copy.leftOut().position()).isTrue();
      assertThat(copy.width()).isEqualTo(40);
      assertThat(vault.kept.get(file.key().copy())).hasSize((int) copy.size());
      assertThat(sha256(requireNonNull(vault.kept.get(file.key().copy())))).isEqualTo(copy.sha256());
    });
  }

  @Test
  void aPictureThatCannotBeDecodedIsSealedAllTheSame() throws IOException {
    SealedFile file = sealed(Samples.heic(), "IMG_0001.HEIC", "image/heic");

    assertThat(vault.kept).containsOnlyKeys(file.key().original());
    assertThat(file.shownAs()).isInstanceOfSatisfying(
        ShownAs.Unshowable.class, shown -> assertThat(shown.reason()).isEqualTo(Reason.NO_DECODER));
  }

  @Test
  void anArchiveIsKeptWhole() throws IOException {
    byte[] archive = Samples.zip("one.txt", "two.txt");

    SealedFile file = sealed(archive, "all.zip", "application/zip");

    assertThat(vault.kept).containsOnlyKeys(file.key().original());
    assertThat(vault.kept).containsEntry(file.key().original(), archive);
    assertThat(file.type().kind()).isEqualTo(Kind.ARCHIVE);
    assertThat(file.shownAs()).isEqualTo(new ShownAs.NameOnly());
  }

  @Test
  void aLieIsToldWithTheFile() throws IOException {
    assertThat(sealed(Samples.program(), "holiday.jpg", "image/jpeg").type().oddities())
        .containsExactlyInAnyOrder(Oddity.NAMED_OTHERWISE, Oddity.DECLARED_OTHERWISE);
  }

  @Test
  void theNameIsCleanedAndAMissingOneMadeUp() throws IOException {
    assertThat(sealed(Samples.pdf(), "../../etc/le\u202etter\r\n.pdf", "").name().value()).isEqualTo("letter .pdf");
    assertThat(sealed(Samples.text("Hello"), "", "").name().value()).isEqualTo("unnamed-file");
  }

  @Test
  void aDeclaredTypeAddsNoHeader() throws IOException {
    assertThat(sealed(Samples.pdf(), "a.pdf", "application/pdf\r\nX-Other: 1").declaredType())
        .isEqualTo("application/pdf X-Other: 1");
  }

  @Test
  void aFileThatTheCaseHasIsNotKeptOnceMore() throws Exception {
    byte[] pdf = Samples.pdf();

    SealingOutcome outcome = sealing.seal(
        new ByteArrayInputStream(pdf), new Offered("again.pdf", ""), LIMIT, Set.of(sha256(pdf)));

    assertThat(outcome).isInstanceOfSatisfying(Duplicate.class, duplicate -> {
      assertThat(duplicate.sha256()).isEqualTo(sha256(pdf));
      assertThat(duplicate.name().value()).isEqualTo("again.pdf");
    });
    assertThat(vault.kept).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsNotKeptAndOneAtTheLimitIs() throws IOException {
    byte[] file = new byte[100_000];

    assertThat(sealing.seal(new ByteArrayInputStream(file), new Offered("a", ""), 99_999, Set.of()))
        .isEqualTo(new TooLarge(99_999));
    assertThat(vault.kept).isEmpty();
    assertThat(sealing.seal(new ByteArrayInputStream(file), new Offered("a", ""), 100_000, Set.of()))
        .isInstanceOf(Sealed.class);
  }

  @Test
  void aFileWithoutBytesIsKeptToo() throws IOException {
    assertThat(sealed(new byte[0], "a.png", "image/png").type().kind()).isEqualTo(Kind.EMPTY);
  }

  @Test
  void aPictureWithMoreBytesThanAreDecodedIsSealed() throws IOException {
    byte[] large = Samples.joined(Samples.picture("png", 4, 4), new byte[PictureLimits.STANDARD.bytes()]);

    assertThat(sealing.seal(new ByteArrayInputStream(large), new Offered("a.png", ""), 2L * large.length, Set.of()))
        .isInstanceOfSatisfying(
            Sealed.class, sealed -> assertThat(sealed.file().shownAs()).isInstanceOfSatisfying(
                ShownAs.Unshowable.class, shown -> assertThat(shown.reason()).isEqualTo(Reason.TOO_LARGE)));
  }

  @Test
  void whatBreaksOffIsNotKept() {
    InputStream broken = new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), new BrokenContent());

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sealing.seal(broken, new Offered("a.pdf", ""), LIMIT, Set.of()));
    assertThat(vault.kept).isEmpty();
  }

  @Test
  void keysAreDrawnAnewAndSayNothing() throws IOException {
    SealedFile one = sealed(Samples.pdf(), "secret.pdf", "");
    SealedFile two = sealed(Samples.pdf(), "secret.pdf", "");

    assertThat(one.key()).isNotEqualTo(two.key());
    assertThat(one.key().original()).matches("evidence/[0-9a-z]{32}/original");
    assertThat(one.toString()).doesNotContain("secret");
  }

  private SealedFile sealed(byte[] file, String name, String declaredType) throws IOException {
    SealingOutcome outcome = sealing.seal(
        new ByteArrayInputStream(file), new Offered(name, declaredType), LIMIT, Set.of());
    assertThat(outcome).isInstanceOf(Sealed.class);
    return ((Sealed) outcome).file();
  }

  private static Digest sha256(byte[] bytes) {
    try {
      return new Digest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
