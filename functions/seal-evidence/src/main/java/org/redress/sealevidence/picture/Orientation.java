package org.redress.sealevidence.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** How the camera was held: what must be done to the pixels once nothing says so any more. */
enum Orientation {

  UPRIGHT(false),
  MIRRORED(false),
  UPSIDE_DOWN(false),
  FLIPPED(false),
  TRANSPOSED(true),
  TURNED_LEFT(true),
  TRANSVERSE(
      true),
  TURNED_RIGHT(true);

  private final boolean onItsSide;

  Orientation(boolean onItsSide) {
    this.onItsSide = onItsSide;
  }

  /** By Exif's number, which counts from 1; any other number means upright. */
  static Orientation of(int exif) {
    return switch (exif) {
      case 2 -> MIRRORED;
      case 3 -> UPSIDE_DOWN;
      case 4 -> FLIPPED;
      case 5 -> TRANSPOSED;
      case 6 -> TURNED_LEFT;
      case 7 -> TRANSVERSE;
      case 8 -> TURNED_RIGHT;
      default -> UPRIGHT;
    };
  }

  /** The picture upright. Takes and gives pictures of whole pixels in an {@code int} each. */
  BufferedImage applied(BufferedImage image) {
    if (this == UPRIGHT) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage upright = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, image.getType());
    int[] from = pixels(image);
    int[] to = pixels(upright);
    for (int y = 0, at = 0; y < upright.getHeight(); y++) {
      for (int x = 0; x < upright.getWidth(); x++, at++) {
        to[at] = from[source(x, y, width, height)];
      }
    }
    return upright;
  }

  private int source(int x, int y, int width, int height) {
    return switch (this) {
      case UPRIGHT -> y * width + x;
      case MIRRORED -> y * width + width - 1 - x;
      case UPSIDE_DOWN -> (height - 1 - y) * width + width - 1 - x;
      case FLIPPED -> (height - 1 - y) * width + x;
      case TRANSPOSED -> x * width + y;
      case TURNED_LEFT -> (height - 1 - x) * width + y;
      case TRANSVERSE -> (height - 1 - x) * width + width - 1 - y;
      case TURNED_RIGHT -> x * width + width - 1 - y;
    };
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
