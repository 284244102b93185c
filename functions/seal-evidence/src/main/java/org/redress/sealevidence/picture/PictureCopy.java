package org.redress.sealevidence.picture;

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

  /** What a copy is written as. */
  enum Format {

    PNG("image/png"), JPEG("image/jpeg");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /** Why a picture cannot be shown. */
  enum Reason {

    /** Nothing here decodes it: HEIC and AVIF, for which there is no well-kept decoder in Java. */
    NO_DECODER,

    /** The file has more bytes than are looked at. */
    TOO_LARGE,

    /** It has more pixels than are decoded, or takes more memory than there is. */
    TOO_MANY_PIXELS,

    /** It is damaged, or was never a picture. */
    UNREADABLE,

    TOOK_TOO_LONG
  }
}
