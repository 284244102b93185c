package org.redress.sealevidence.picture;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.ShownAs.Reason;

/** The decoders there are, each used for the kind of file that it is for and no other. */
enum Decoder {

  PNG("png"), JPEG("jpeg"), GIF("gif"), WEBP("webp"), BMP("bmp"), TIFF("tiff");

  private final String format;

  Decoder(String format) {
    this.format = format;
  }

  static Decoder of(FileKind kind) throws Refused {
    return switch (kind) {
      case PNG -> PNG;
      case JPEG -> JPEG;
      case GIF -> GIF;
      case WEBP -> WEBP;
      case BMP -> BMP;
      case TIFF -> TIFF;
      default -> throw new Refused(Reason.NO_DECODER);
    };
  }

  /** The first picture in the file. What its header claims is read, and judged, before any pixel. */
  Decoded decode(WatchedBytes file, PictureLimits limits) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new Refused(Reason.NO_DECODER);
    }
    ImageReader reader = readers.next();
    try {
      reader.setInput(file, true, true);
      long pixels = Math.max(claimed(file.bytes()), (long) reader.getWidth(0) * reader.getHeight(0));
      int step = step(pixels, file.bytes(), limits);
      ImageReadParam parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(step, step, 0, 0);
      return new Decoded(reader.read(0, parameters), pixels);
    } finally {
      reader.dispose();
    }
  }

  private long claimed(byte[] file) {
    return this == WEBP ? WebpChunks.of(file).pixels() : 0;
  }

  private int step(long pixels, byte[] file, PictureLimits limits) throws Refused {
    if (pixels < 1) {
      throw new Refused(Reason.UNREADABLE);
    }
    if (pixels <= limits.decodedPixels()) {
      return 1;
    }
    if (pixels > limits.pixels() || !readsByLines(file)) {
      throw new Refused(Reason.TOO_MANY_PIXELS);
    }
    return (int) Math.ceil(Math.sqrt((double) pixels / limits.decodedPixels()));
  }

  /** Whether a fraction of the picture can be read without holding the whole. */
  private boolean readsByLines(byte[] file) {
    return this == PNG || (this == JPEG && JpegScans.isSingle(file));
  }
}
