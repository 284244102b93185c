package org.redress.sealevidence.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.redress.casework.evidence.FileKind;

/** Counts the pictures in a file without decoding them. */
final class Frames {

  private static final int GIF_HEADER = 13;
  private static final int GIF_FRAME = 0x2c;
  private static final int GIF_EXTENSION = 0x21;
  private static final byte[] PNG_ANIMATION = {'a', 'c', 'T', 'L'};
  private static final int PNG_HEADER = 8;

  private Frames() {}

  /** At least 1, at most {@code most}. */
  static int count(FileKind kind, byte[] file, int most) {
    int frames = switch (kind) {
      case GIF -> gif(file, most);
      case PNG -> png(file);
      case WEBP -> WebpChunks.of(file).frames();
      case TIFF -> tiff(file, most);
      default -> 1;
    };
    return Math.clamp(frames, 1, most);
  }

  private static int gif(byte[] file, int most) {
    int frames = 0;
    int at = GIF_HEADER + colours(file, 10);
    while (at < file.length && frames < most) {
      int block = file[at] & 0xff;
      if (block == GIF_FRAME) {
        frames++;
        at = afterBlocks(file, at + 11 + colours(file, at + 9));
      } else if (block == GIF_EXTENSION) {
        at = afterBlocks(file, at + 2);
      } else {
        return frames;
      }
    }
    return frames;
  }

  /** The bytes of the table of colours that the flags announce. */
  private static int colours(byte[] file, int flags) {
    return flags < file.length && (file[flags] & 0x80) != 0 ? 3 << ((file[flags] & 7) + 1) : 0;
  }

  private static int afterBlocks(byte[] file, int start) {
    int at = start;
    while (at < file.length && file[at] != 0) {
      at += 1 + (file[at] & 0xff);
    }
    return at + 1;
  }

  private static int png(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    long at = PNG_HEADER;
    while (at + 12 <= file.length) {
      if (bytes.getInt((int) at + 4) == ByteBuffer.wrap(PNG_ANIMATION).getInt()) {
        return Math.max(bytes.getInt((int) at + 8), 1);
      }
      at += 12 + Integer.toUnsignedLong(bytes.getInt((int) at));
    }
    return 1;
  }

  private static int tiff(byte[] file, int most) {
    if (file.length < 8) {
      return 1;
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int pages = 0;
    long at = Integer.toUnsignedLong(bytes.getInt(4));
    while (at > 0 && at + 2 <= file.length && pages < most) {
      pages++;
      long next = at + 2 + 12L * Short.toUnsignedInt(bytes.getShort((int) at));
      at = next + 4 <= file.length ? Integer.toUnsignedLong(bytes.getInt((int) next)) : 0;
    }
    return pages;
  }
}
