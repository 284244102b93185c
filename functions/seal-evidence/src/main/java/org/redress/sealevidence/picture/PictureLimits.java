package org.redress.sealevidence.picture;

import java.time.Duration;

/**
 * How much is spent on one picture. What goes beyond is kept, sealed, but has no copy that could be shown.
 *
 * @param bytes of the original
 * @param pixels that its header may claim
 * @param decodedPixels that are ever held; pictures with more are read at a fraction of their size where their format
 *        allows that, and are too large where it does not
 * @param copyBytes of the copy; it is made smaller until it fits
 * @param frames that are counted of a moving picture
 * @param time for reading what it says of itself, decoding and writing together
 */
public record PictureLimits(int bytes, long pixels, long decodedPixels, int copyBytes, int frames, Duration time) {

  /** Phones take pictures of up to 108 million pixels, and save long screenshots of some 20 million. */
  public static final PictureLimits STANDARD = new PictureLimits(
      40 << 20, 120_000_000, 24_000_000, 8 << 20, 1_000, Duration.ofSeconds(45));

  /** @throws IllegalArgumentException if one of them is not positive */
  public PictureLimits {
    if (bytes < 1 || pixels < 1 || decodedPixels < 1 || copyBytes < 1 || frames < 1 || !time.isPositive()) {
      throw new IllegalArgumentException("Every limit is positive");
    }
  }
}
