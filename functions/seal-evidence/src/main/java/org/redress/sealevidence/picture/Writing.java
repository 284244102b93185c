package org.redress.sealevidence.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.ShownAs.Format;
import org.redress.casework.evidence.ShownAs.Reason;
import org.redress.sealevidence.picture.PictureCopier.Deadline;
import org.redress.sealevidence.picture.PictureCopy.Made;

/** A copy as it was written. */
@SuppressWarnings("ArrayRecordComponent") // On its way to PictureCopy.Made; never compared.
record Writing(byte[] bytes, Format format, int width, int height) {

  private static final float QUALITY = 0.9f;
  private static final double SMALLER = 0.7;
  private static final int ATTEMPTS = 16;

  Made made(long originalPixels, int frames, LeftOut leftOut) {
    return new Made(bytes, format, width, height, originalPixels, frames, leftOut);
  }

  /** Exact where the original was, or where it lets something through. */
  static Format fitting(FileKind kind, BufferedImage image) {
    return switch (kind) {
      case PNG, GIF, BMP -> Format.PNG;
      default -> image.getColorModel().hasAlpha() ? Format.PNG : Format.JPEG;
    };
  }

  /** Writes the picture so that it fits: as asked, else as JPEG, else smaller and smaller. */
  static Writing bounded(BufferedImage image, Format asked, int maxBytes, Deadline deadline) throws IOException {
    BufferedImage current = image;
    Format format = asked;
    for (int i = 0; i < ATTEMPTS; i++) {
      deadline.check();
      Optional<byte[]> written = write(current, format, maxBytes);
      if (written.isPresent()) {
        return new Writing(written.get(), format, current.getWidth(), current.getHeight());
      }
      current = format == Format.PNG ? drawn(current, 1) : drawn(current, SMALLER);
      format = Format.JPEG;
    }
    throw new Refused(Reason.TOO_MANY_PIXELS);
  }

  private static Optional<byte[]> write(BufferedImage image, Format format, int maxBytes) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
    Capped capped = new Capped(maxBytes);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(capped)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (format == Format.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return capped.bytes();
  }

  /** On white, since JPEG lets nothing through. */
  private static BufferedImage drawn(BufferedImage image, double scale) {
    int width = Math.max(1, (int) (image.getWidth() * scale));
    int height = Math.max(1, (int) (image.getHeight() * scale));
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = drawn.createGraphics();
    drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    drawing.dispose();
    return drawn;
  }
}
