package org.redress.sealevidence.picture;

import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.ShownAs.Format;
import org.redress.casework.evidence.ShownAs.Reason;

/** What became of a picture. */
public sealed interface PictureCopy {

  /** What the original says of itself, as far as it could be read. */
  LeftOut leftOut();

  /**
   * A copy that may be shown: pixels alone, upright, in sRGB.
   *
   * @param bytes the file; not to be changed
   * @param width in pixels, of the copy
   * @param height in pixels, of the copy
   * @param originalPixels width times height of the original
   * @param frames how many the original has; the copy shows the first
   */
  @SuppressWarnings("ArrayRecordComponent") // Held for a moment, on its way to where it is kept; never compared.
  record Made(byte[] bytes, Format format, int width, int height, long originalPixels, int frames, LeftOut leftOut)
      implements
        PictureCopy {

    @Override
    public String toString() {
      return "Made[" + format + ", " + width + " x " + height + ", " + bytes.length + " bytes]";
    }
  }

  /** There is no copy, and the picture cannot be shown. */
  record NotMade(Reason reason, LeftOut leftOut) implements PictureCopy {}
}
