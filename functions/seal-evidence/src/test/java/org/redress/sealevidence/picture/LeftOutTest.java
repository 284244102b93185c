package org.redress.sealevidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.LeftOut;
import org.redress.sealevidence.Exif;
import org.redress.sealevidence.Samples;
import org.redress.sealevidence.picture.PictureCopy.Made;

class LeftOutTest {

  private static final LeftOut ALL = new LeftOut(
      true, Optional.of("Examplecam One"), Optional.of(LocalDateTime.of(2026, 2, 3, 4, 5, 6)),
      Optional.of(Exif.AUTHOR), false, false);

  @Test
  void theCopyOfAPhotographSaysNothingOfPlaceCameraTimeAndAuthor() throws Exception {
    byte[] photograph = Exif.in(Samples.picture("jpeg", 60, 40), 1);
    assertThat(directories(photograph)).hasAtLeastOneElementOfType(GpsDirectory.class);

    Made made = Copies.made(FileKind.JPEG, photograph);

    assertThat(made.leftOut()).isEqualTo(ALL);
    assertThat(directories(made.bytes())).noneMatch(GpsDirectory.class::isInstance);
    assertThat(directories(made.bytes())).noneMatch(ExifDirectoryBase.class::isInstance);
    assertThat(new String(made.bytes(), ISO_8859_1)).doesNotContain("Exif", Exif.CAMERA_MAKE, Exif.AUTHOR);
  }

  @Test
  void aPhotographTakenOnItsSideIsUprightInTheCopy() {
    Made made = Copies.made(FileKind.JPEG, Exif.in(Samples.picture("jpeg", 60, 40), 6));

    BufferedImage shown = Copies.shown(made);
    assertThat(shown.getWidth()).isEqualTo(40);
    assertThat(shown.getHeight()).isEqualTo(60);
    assertThat(new Color(shown.getRGB(20, 5)).getRed()).isGreaterThan(200);
    assertThat(new Color(shown.getRGB(20, 55)).getBlue()).isGreaterThan(200);
  }

  @Test
  void screenshotsWithMetadataLoseItAsWell() {
    byte[] png = Samples.withChunk(Samples.picture("png", 60, 40), "eXIf", Exif.block(8));
    byte[] commented = Samples.withChunk(png, "tEXt", Samples.text("Comment\0" + Exif.AUTHOR));

    Made made = Copies.made(FileKind.PNG, commented);

    assertThat(made.leftOut().position()).isTrue();
    assertThat(made.leftOut().comment()).isTrue();
    assertThat(made.width()).isEqualTo(40);
    assertThat(new String(made.bytes(), ISO_8859_1)).doesNotContain("eXIf", "tEXt", Exif.CAMERA_MAKE, Exif.AUTHOR);
  }

  @Test
  void aPlainPictureLeavesNothingOut() {
    assertThat(Copies.made(FileKind.PNG, Samples.picture("png", 4, 4)).leftOut()).isEqualTo(LeftOut.NOTHING);
  }

  @Test
  void whatItSaysStaysOutOfLogs() {
    assertThat(ALL.toString()).doesNotContain(Exif.CAMERA_MAKE, Exif.AUTHOR, "2026");
  }

  private static Iterable<Directory> directories(byte[] file) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories();
  }
}
