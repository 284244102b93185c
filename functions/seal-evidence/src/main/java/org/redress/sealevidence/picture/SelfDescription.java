package org.redress.sealevidence.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.LeftOut;
import org.redress.mail.header.HeaderText;

/** What a picture says of itself: what the copy leaves out, and how the camera was held. */
record SelfDescription(LeftOut leftOut, Orientation orientation) {

  static final SelfDescription NONE = new SelfDescription(LeftOut.NOTHING, Orientation.UPRIGHT);

  private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

  /** Whatever the file is, this ends: what cannot be read is not said. */
  static SelfDescription read(FileKind kind, byte[] file) {
    byte[] words = kind == FileKind.PNG ? PngChunks.words(file) : file;
    try {
      return of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(words), words.length));
    } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Memory runs out where a length is believed that a file claims; nothing was allocated then.
      return NONE;
    }
  }

  private static SelfDescription of(Metadata metadata) {
    int exif = Stream.of(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
        .filter(directory -> directory != null)
        .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
        .filter(number -> number != null)
        .findFirst()
        .orElse(1);
    String camera = Stream.of(ExifIFD0Directory.TAG_MAKE, ExifIFD0Directory.TAG_MODEL)
        .flatMap(tag -> text(metadata, ExifIFD0Directory.class, tag).stream())
        .reduce("", (make, model) -> model.startsWith(make) ? model : make + " " + model);
    return new SelfDescription(
        new LeftOut(
            hasPosition(metadata), clean(camera), taken(metadata), author(metadata),
            metadata.containsDirectoryOfType(ExifThumbnailDirectory.class), hasComment(metadata)),
        Orientation.of(exif));
  }

  private static boolean hasPosition(Metadata metadata) {
    return metadata.getDirectoriesOfType(GpsDirectory.class)
        .stream()
        .anyMatch(gps -> gps.containsTag(GpsDirectory.TAG_LATITUDE) || gps.containsTag(GpsDirectory.TAG_LONGITUDE))
        || xmp(metadata, "exif:GPSLatitude").isPresent();
  }

  private static Optional<LocalDateTime> taken(Metadata metadata) {
    return text(metadata, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)
        .or(() -> text(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_DATETIME))
        .flatMap(SelfDescription::time);
  }

  private static Optional<LocalDateTime> time(String exif) {
    try {
      return Optional.of(LocalDateTime.parse(exif, EXIF_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> author(Metadata metadata) {
    return text(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ARTIST)
        .or(() -> text(metadata, IptcDirectory.class, IptcDirectory.TAG_BY_LINE))
        .or(() -> xmp(metadata, "dc:creator[1]"));
  }

  private static boolean hasComment(Metadata metadata) {
    return metadata.containsDirectoryOfType(JpegCommentDirectory.class)
        || metadata.containsDirectoryOfType(GifCommentDirectory.class)
        || metadata.getDirectoriesOfType(PngDirectory.class)
            .stream()
            .anyMatch(png -> png.containsTag(PngDirectory.TAG_TEXTUAL_DATA))
        || text(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION).isPresent()
        || text(metadata, ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_USER_COMMENT).isPresent();
  }

  private static <T extends Directory> Optional<String> text(Metadata metadata, Class<T> type, int tag) {
    return metadata.getDirectoriesOfType(type)
        .stream()
        .flatMap(directory -> Optional.ofNullable(directory.getString(tag)).stream())
        .flatMap(text -> clean(text).stream())
        .findFirst();
  }

  private static Optional<String> xmp(Metadata metadata, String property) {
    return metadata.getDirectoriesOfType(XmpDirectory.class)
        .stream()
        .flatMap(xmp -> Optional.ofNullable(xmp.getXmpProperties().get(property)).stream())
        .flatMap(text -> clean(text).stream())
        .findFirst();
  }

  private static Optional<String> clean(String any) {
    return Optional.of(HeaderText.of(any).value()).filter(text -> !text.isEmpty());
  }
}
