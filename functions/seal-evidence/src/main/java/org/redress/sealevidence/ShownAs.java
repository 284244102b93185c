package org.redress.sealevidence;

import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.picture.LeftOut;
import org.redress.sealevidence.picture.PictureCopy.Format;
import org.redress.sealevidence.picture.PictureCopy.Reason;

/** What people may be shown of a sealed file within a page. */
public sealed interface ShownAs {

  /**
   * A copy without metadata, kept at {@link EvidenceKey#copy()}.
   *
   * @param width in pixels, of the copy
   * @param height in pixels, of the copy
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
}
