package org.redress.casework.evidence;

import org.redress.casework.timeline.Digest;

/** What people may be shown of a sealed file within a page. */
public sealed interface ShownAs {

  /**
   * A copy without metadata, kept at {@link EvidenceKey#copy()}.
   *
   * @param width in pixels, of the copy
   * @param height in pixels, of the copy
   * @param size in bytes, of the copy
   * @param sha256 of the copy
   * @param frames how many the original has; the copy shows the first
   * @param leftOut what the original says of itself and the copy does not
   */
  record Copy(Format format, int width, int height, long size, Digest sha256, int frames, LeftOut leftOut)
      implements
        ShownAs {}

  /** A picture of which there is no copy: the case says that it cannot be shown, and why. */
  record Unshowable(Reason reason, LeftOut leftOut) implements ShownAs {}

  /** No picture: a name to download it by. */
  record NameOnly() implements ShownAs {}

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

    TOOK_TOO_LONG,

    /** Malware was found in it or in what brought it: it is not decoded at all. */
    SUSPECT
  }

  /** What the original says of itself, as far as it could be read. */
  default LeftOut leftOut() {
    return switch (this) {
      case Copy copy -> copy.leftOut;
      case Unshowable unshowable -> unshowable.leftOut;
      case NameOnly _ -> LeftOut.NOTHING;
    };
  }
}
