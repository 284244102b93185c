package org.redress.sealevidence.picture;

import java.awt.image.BufferedImage;

/** A picture as its decoder gives it, perhaps at a fraction of its size. */
record Decoded(BufferedImage image, long originalPixels) {}
