package org.redress.sealevidence.picture;

/** How a JPEG file lays out its pixels. */
final class JpegScans {

  private static final int BASELINE = 0xc0;
  private static final int EXTENDED = 0xc1;
  private static final int START_OF_SCAN = 0xda;

  private JpegScans() {}

  /**
   * Whether all colours of a line stand together, so that a decoder goes from line to line. Of progressive files and
   * those with a scan for each colour it holds the whole, outside the heap.
   */
  static boolean isSingle(byte[] file) {
    int colours = -1;
    for (int at = 2; at + 9 < file.length && (file[at] & 0xff) == 0xff; at += 2 + length(file, at)) {
      switch (file[at + 1] & 0xff) {
        case BASELINE, EXTENDED -> colours = file[at + 9];
        case START_OF_SCAN -> {
          return file[at + 4] == colours;
        }
        default -> {
        }
      }
    }
    return false;
  }

  private static int length(byte[] file, int at) {
    return (file[at + 2] & 0xff) << 8 | (file[at + 3] & 0xff);
  }
}
