package org.redress.sealevidence.picture;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings the colours of a picture to sRGB, eight bits each, so that they look everywhere as they were meant. */
final class Colours {

  private Colours() {}

  /** The picture as {@code INT_ARGB} if it lets something through, else as {@code INT_RGB}. */
  static BufferedImage sane(BufferedImage any) {
    ColorModel colours = any.getColorModel();
    BufferedImage sane = new BufferedImage(
        any.getWidth(), any.getHeight(), colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    if (colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !(colours instanceof IndexColorModel)) {
      grey(any, sane);
    } else if (colours.getColorSpace().isCS_sRGB()) {
      Graphics2D drawing = sane.createGraphics();
      drawing.drawImage(any, 0, 0, null);
      drawing.dispose();
    } else {
      new ColorConvertOp(null).filter(any, sane);
    }
    return sane;
  }

  /** Java takes grey for linear light and would make it brighter; files mean it as sRGB. */
  private static void grey(BufferedImage from, BufferedImage to) {
    Raster raster = from.getRaster();
    int width = from.getWidth();
    boolean alpha = raster.getNumBands() > 1;
    int greyest = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    int opaque = alpha ? (1 << raster.getSampleModel().getSampleSize(1)) - 1 : 1;
    int[] greys = new int[width];
    int[] alphas = new int[width];
    for (int y = 0; y < from.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, greys);
      if (alpha) {
        raster.getSamples(0, y, width, 1, 1, alphas);
      }
      for (int x = 0; x < width; x++) {
        int grey = (int) (255L * greys[x] / greyest);
        int let = alpha ? (int) (255L * alphas[x] / opaque) : 255;
        greys[x] = let << 24 | grey << 16 | grey << 8 | grey;
      }
      to.setRGB(0, y, width, 1, greys, 0, width);
    }
  }
}
