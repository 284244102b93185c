package org.redress.sealevidence.type;

import java.util.Arrays;

/** The last bytes of a file that flows by: as many as a ZIP archive may end with. */
final class Tail {

  private static final byte[] ZIP_END = {'P', 'K', 5, 6};
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LENGTH = END_RECORD + LONGEST_COMMENT;

  private byte[] kept = new byte[0];

  void add(byte[] bytes, int offset, int length) {
    int taken = Math.min(length, LENGTH);
    int left = Math.min(kept.length, LENGTH - taken);
    byte[] next = new byte[left + taken];
    System.arraycopy(kept, kept.length - left, next, 0, left);
    System.arraycopy(bytes, offset + length - taken, next, left, taken);
    kept = next;
  }

  /** Whether an archive program would find a ZIP archive here, whatever stands before it. */
  boolean endsAsZip() {
    for (int at = kept.length - END_RECORD; at >= 0; at--) {
      if (Arrays.equals(kept, at, at + 4, ZIP_END, 0, 4) && at + END_RECORD + comment(at) <= kept.length) {
        return true;
      }
    }
    return false;
  }

  private int comment(int at) {
    return (kept[at + 20] & 0xff) | (kept[at + 21] & 0xff) << 8;
  }
}
