package org.redress.sealevidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.ShownAs.Reason;
import org.redress.sealevidence.picture.PictureCopy.Made;
import org.redress.sealevidence.picture.PictureCopy.NotMade;

/** Copies pictures, and looks at the copies. */
final class Copies {

  /** Small enough to be reached by small pictures. */
  static final PictureLimits SMALL = new PictureLimits(1 << 20, 40_000, 10_000, 20_000, 50, Duration.ofSeconds(30));

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

  private Copies() {}

  static PictureCopy of(FileKind kind, byte[] original) {
    return of(kind, original, PictureLimits.STANDARD);
  }

  static PictureCopy of(FileKind kind, byte[] original, PictureLimits limits) {
    PictureCopier copier = new PictureCopier(limits, CLOCK);
    PictureCopy copy = copier.copy(kind, original);
    assertThat(copier.isStuck()).isFalse();
    return copy;
  }

  static Made made(FileKind kind, byte[] original) {
    return made(of(kind, original));
  }

  static Made made(PictureCopy copy) {
    assertThat(copy).isInstanceOf(Made.class);
    return (Made) copy;
  }

  static Reason refusal(PictureCopy copy) {
    assertThat(copy).isInstanceOf(NotMade.class);
    return ((NotMade) copy).reason();
  }

  static BufferedImage shown(Made made) {
    try {
      BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(made.bytes())));
      assertThat(image.getWidth()).isEqualTo(made.width());
      assertThat(image.getHeight()).isEqualTo(made.height());
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
