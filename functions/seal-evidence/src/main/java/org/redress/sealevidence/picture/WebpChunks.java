package org.redress.sealevidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the chunks of a WebP file claim, which need not be what its header claims. */
record WebpChunks(int frames, long pixels) {

  private static final int FILE_HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int FRAME_HEADER = 16;
  private static final int SIDE = 0x3fff;

  static WebpChunks of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int frames = 0;
    long pixels = 0;
    long at = FILE_HEADER;
    while (at + CHUNK_HEADER + 10 <= file.length) {
      int content = (int) at + CHUNK_HEADER;
      String name = new String(file, (int) at, 4, ISO_8859_1);
      long length = Integer.toUnsignedLong(bytes.getInt((int) at + 4));
      pixels = Math.max(pixels, pixels(name, bytes, content));
      if (name.equals("ANMF")) {
        frames++;
        at += CHUNK_HEADER + FRAME_HEADER;
      } else {
        at += CHUNK_HEADER + length + (length & 1);
      }
    }
    return new WebpChunks(frames, pixels);
  }

  private static long pixels(String name, ByteBuffer bytes, int content) {
    return switch (name) {
      case "VP8 " -> (long) (bytes.getShort(content + 6) & SIDE) * (bytes.getShort(content + 8) & SIDE);
      case "VP8L" -> (long) ((bytes.getInt(content + 1) & SIDE) + 1) * ((bytes.getInt(content + 1) >>> 14 & SIDE) + 1);
      default -> 0;
    };
  }
}
