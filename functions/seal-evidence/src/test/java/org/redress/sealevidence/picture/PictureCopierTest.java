package org.redress.sealevidence.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.ShownAs.Format;
import org.redress.casework.evidence.ShownAs.Reason;
import org.redress.sealevidence.Samples;
import org.redress.sealevidence.picture.PictureCopy.Made;
import org.redress.sealevidence.picture.PictureCopy.NotMade;

class PictureCopierTest {

  static Stream<Arguments> pictures() {
    return Stream.of(
        arguments(FileKind.PNG, "png", Format.PNG), arguments(FileKind.JPEG, "jpeg", Format.JPEG),
        arguments(FileKind.GIF, "gif", Format.PNG), arguments(FileKind.BMP, "bmp", Format.PNG),
        arguments(FileKind.TIFF, "tiff", Format.JPEG));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aCopyShowsWhatTheOriginalShows(FileKind kind, String format, Format copied) {
    Made made = Copies.made(kind, Samples.picture(format, 60, 40));

    assertThat(made.format()).isEqualTo(copied);
    assertThat(made.frames()).isEqualTo(1);
    assertThat(made.originalPixels()).isEqualTo(2400);
    assertThat(made.width()).isEqualTo(60);
    assertThat(made.height()).isEqualTo(40);
    assertThat(near(Copies.shown(made).getRGB(5, 20), Color.RED)).isTrue();
    assertThat(near(Copies.shown(made).getRGB(55, 20), Color.BLUE)).isTrue();
  }

  @Test
  void bothSortsOfWebpAreDecoded() {
    assertThat(Copies.made(FileKind.WEBP, Samples.webp()).width()).isEqualTo(1);
    assertThat(Copies.made(FileKind.WEBP, Samples.lossyWebp()).height()).isEqualTo(1);
  }

  @Test
  void picturesThatNothingDecodesCannotBeShown() {
    assertThat(Copies.of(FileKind.HEIC, Samples.heic())).isEqualTo(new NotMade(Reason.NO_DECODER, LeftOut.NOTHING));
    assertThat(Copies.of(FileKind.AVIF, Samples.avif())).isEqualTo(new NotMade(Reason.NO_DECODER, LeftOut.NOTHING));
  }

  @Test
  void whatIsLetThroughStaysSo() {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(3, 3, 0x80ff0000);

    Made made = Copies.made(FileKind.PNG, Samples.written(image, "png"));

    assertThat(Copies.shown(made).getRGB(3, 3)).isEqualTo(0x80ff0000);
    assertThat(Copies.shown(made).getRGB(0, 0) >>> 24).isZero();
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void greyStaysAsDarkAsItIs(Depth depth) {
    BufferedImage image = new BufferedImage(8, 8, depth.type);
    WritableRaster raster = image.getRaster();
    for (int i = 0; i < 64; i++) {
      raster.setSample(i % 8, i / 8, 0, depth.middle);
    }

    Made made = Copies.made(FileKind.PNG, Samples.written(image, "png"));

    assertThat(new Color(Copies.shown(made).getRGB(4, 4)).getRed()).isBetween(127, 129);
  }

  enum Depth {

    EIGHT_BITS(BufferedImage.TYPE_BYTE_GRAY, 128), SIXTEEN_BITS(BufferedImage.TYPE_USHORT_GRAY, 128 << 8);

    final int type;
    final int middle;

    Depth(int type, int middle) {
      this.type = type;
      this.middle = middle;
    }
  }

  @Test
  void aPictureWithTooManyPixelsToHoldIsReadAtAFractionOfItsSize() {
    for (FileKind kind : new FileKind[]{FileKind.PNG, FileKind.JPEG}) {
      Made made = Copies.made(
          Copies.of(kind, Samples.picture(kind.name().toLowerCase(Locale.ROOT), 200, 200), Copies.SMALL));

      assertThat(made.width()).isEqualTo(100);
      assertThat(made.height()).isEqualTo(100);
      assertThat(made.originalPixels()).isEqualTo(40_000);
      assertThat(near(Copies.shown(made).getRGB(95, 50), Color.BLUE)).isTrue();
    }
  }

  @Test
  void aCopyThatIsTooLargeIsMadeSmaller() {
    BufferedImage noise = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    noise.setRGB(0, 0, 100, 100, new Random(1).ints(10_000).toArray(), 0, 100);
    PictureLimits tight = new PictureLimits(1 << 20, 40_000, 10_000, 2_000, 50, Copies.SMALL.time());

    Made made = Copies.made(Copies.of(FileKind.PNG, Samples.written(noise, "png"), tight));

    assertThat(made.bytes().length).isBetween(1, 2_000);
    assertThat(made.format()).isEqualTo(Format.JPEG);
    assertThat(made.width()).isBetween(1, 99);
  }

  @Test
  void aMovingPictureIsCountedAndItsFirstFrameShown() {
    assertThat(Copies.made(FileKind.GIF, Samples.gif(3, 1, 1)).frames()).isEqualTo(3);
    byte[] apng = Samples.withChunk(
        Samples.picture("png", 4, 4), "acTL", new byte[]{0, 0, 0, 7, 0, 0, 0, 0});
    assertThat(Copies.made(FileKind.PNG, apng).frames()).isEqualTo(7);
  }

  @Test
  void decodingEndsWhenItsTimeIsOver() {
    AtomicInteger asked = new AtomicInteger();
    InstantSource running = () -> Instant.EPOCH
        .plus(PictureLimits.STANDARD.time().multipliedBy(asked.getAndIncrement()));

    PictureCopy copy = new PictureCopier(PictureLimits.STANDARD, running)
        .copy(FileKind.PNG, Samples.picture("png", 60, 40));

    assertThat(Copies.refusal(copy)).isEqualTo(Reason.TOOK_TOO_LONG);
  }

  @Test
  void onlyPicturesAreCopied() {
    assertThatIllegalArgumentException().isThrownBy(() -> Copies.of(FileKind.PDF, Samples.pdf()));
  }

  private static boolean near(int rgb, Color wanted) {
    Color colour = new Color(rgb);
    return Math.abs(colour.getRed() - wanted.getRed()) < 40 && Math.abs(colour.getGreen() - wanted.getGreen()) < 40
        && Math.abs(colour.getBlue() - wanted.getBlue()) < 40;
  }
}
