package org.redress.sealevidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.ShownAs.Reason;
import org.redress.sealevidence.Samples;
import org.redress.sealevidence.picture.PictureCopy.Made;

/** Small files that would fill the memory, or the day. */
class BombsTest {

  @Test
  void aHeaderThatClaimsTooManyPixelsIsNotBelieved() {
    assertThat(Copies.refusal(Copies.of(FileKind.PNG, Samples.pngThatClaims(60_000, 60_000))))
        .isEqualTo(Reason.TOO_MANY_PIXELS);
    assertThat(Copies.refusal(Copies.of(FileKind.PNG, Samples.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE))))
        .isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aJpegThatClaimsTooManyPixelsIsNotDecoded() {
    byte[] jpeg = Samples.picture("jpeg", 40, 40);
    int frame = HexFormat.of().formatHex(jpeg).indexOf("ffc0") / 2;
    byte[] claims = ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_500).putShort(frame + 7, (short) 65_500)
        .array();

    assertThat(Copies.refusal(Copies.of(FileKind.JPEG, claims))).isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aBitmapThatClaimsTooManyPixelsIsNotDecoded() {
    byte[] bmp = Samples.picture("bmp", 40, 40);
    bmp[19] = 0x40;
    bmp[23] = 0x40;

    // The reader itself refuses some of what is too large.
    assertThat(Copies.refusal(Copies.of(FileKind.BMP, bmp))).isIn(Reason.TOO_MANY_PIXELS, Reason.UNREADABLE);
  }

  @Test
  void aFrameThatClaimsTooManyPixelsIsNotDecoded() {
    assertThat(Copies.refusal(Copies.of(FileKind.GIF, Samples.gif(1, 65_535, 65_535))))
        .isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aWebpWhoseFrameIsLargerThanItsHeaderSaysIsNotDecoded() {
    byte[] canvas = HexFormat.of().parseHex("56503858" + "0a000000" + "00000000" + "000000" + "000000");
    byte[] frame = HexFormat.of().parseHex("5650384c" + "0e000000" + "2f" + "ffffff0f" + "000000000000000000");
    byte[] webp = Samples.joined(Samples.text("RIFF"), HexFormat.of().parseHex("2e000000"), Samples.text("WEBP"),
        canvas, frame);

    assertThat(Copies.refusal(Copies.of(FileKind.WEBP, webp))).isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void ofAPictureWithThousandsOfFramesOneIsDecodedAndSomeAreCounted() {
    Made made = Copies.made(FileKind.GIF, Samples.gif(20_000, 1, 1));

    assertThat(made.frames()).isEqualTo(PictureLimits.STANDARD.frames());
    assertThat(made.originalPixels()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zTXt", "iTXt", "iCCP"})
  void whatIsPackedBesideThePixelsIsNotUnpacked(String chunk) throws IOException {
    byte[] keyword = chunk.equals("iTXt") ? new byte[]{'a', 0, 1, 0, 0, 0} : new byte[]{'a', 0, 0};
    byte[] bomb = Samples.joined(keyword, packed(16 << 20));

    Made made = Copies.made(FileKind.PNG, Samples.withChunk(Samples.picture("png", 4, 4), chunk, bomb));

    assertThat(made.width()).isEqualTo(4);
    assertThat(made.leftOut()).isEqualTo(LeftOut.NOTHING);
  }

  @Test
  void pixelsBehindWhichThereIsMoreThanTheHeaderClaimsEndWithThePicture() throws IOException {
    byte[] header = ByteBuffer.allocate(13).putInt(4).putInt(4).put(new byte[]{8, 2, 0, 0, 0}).array();
    byte[] png = Samples.joined(
        HexFormat.of().parseHex("89504e470d0a1a0a"), Samples.pngChunk("IHDR", header),
        Samples.pngChunk("IDAT", packed(64 << 20)), Samples.pngChunk("IEND", new byte[0]));

    assertThat(Copies.made(FileKind.PNG, png).width()).isEqualTo(4);
  }

  @Test
  void aFileWithTooManyBytesIsNotLookedAt() {
    assertThat(Copies.refusal(Copies.of(FileKind.PNG, new byte[Copies.SMALL.bytes() + 1], Copies.SMALL)))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aPictureThatCannotBeReadByLinesIsTooLargeWhereOthersAreNot() {
    assertThat(Copies.refusal(Copies.of(FileKind.BMP, Samples.picture("bmp", 110, 110), Copies.SMALL)))
        .isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  private static byte[] packed(int zeros) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < zeros / block.length; i++) {
        deflater.write(block);
      }
    }
    return packed.toByteArray();
  }
}
