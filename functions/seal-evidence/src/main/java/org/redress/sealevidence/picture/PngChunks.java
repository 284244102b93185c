package org.redress.sealevidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.function.BiPredicate;

/** A PNG file without the chunks that readers would unpack however large they grow: texts and colour profiles. */
final class PngChunks {

  private static final int SIGNATURE = 8;
  private static final int FRAMING = 12;
  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> WORDS = Set.of("IHDR", "eXIf", "tEXt", "tIME", "IEND");

  private PngChunks() {}

  /** What it takes to decode the pixels. A last chunk that breaks off is kept: some pixels may be in it. */
  static byte[] pixels(byte[] file) {
    return filtered(file, true, (name, _) -> PIXELS.contains(name));
  }

  /** What the picture says of itself without being unpacked. */
  static byte[] words(byte[] file) {
    return filtered(file, false, (name, at) -> WORDS.contains(name) || (name.equals("iTXt") && isPlain(file, at)));
  }

  private static byte[] filtered(byte[] file, boolean withBroken, BiPredicate<String, Integer> wanted) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.write(file, 0, Math.min(SIGNATURE, file.length));
    ByteBuffer bytes = ByteBuffer.wrap(file);
    long at = SIGNATURE;
    while (at + FRAMING <= file.length) {
      int start = (int) at;
      long end = at + FRAMING + Integer.toUnsignedLong(bytes.getInt(start));
      String name = new String(file, start + 4, 4, ISO_8859_1);
      if ((withBroken || end <= file.length) && wanted.test(name, start)) {
        kept.write(file, start, (int) Math.min(end, file.length) - start);
      }
      at = end;
    }
    return kept.toByteArray();
  }

  /** After the keyword's closing zero stands whether the text is packed. */
  private static boolean isPlain(byte[] file, int chunk) {
    int at = chunk + 8;
    while (at < file.length && file[at] != 0) {
      at++;
    }
    return at + 1 < file.length && file[at + 1] == 0;
  }
}
