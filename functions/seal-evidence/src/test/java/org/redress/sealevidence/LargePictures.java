package org.redress.sealevidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures about as large as they may be. */
final class LargePictures {

  private static final byte DEPTH = 16;
  private static final byte RGB_AND_ALPHA = 6;

  private LargePictures() {}

  /**
   * A PNG file with 16 bits for each colour and as many for what it lets through.
   *
   * @param noise the share of bytes that are anything, which sets the size of the file
   */
  static Path deepPng(Path file, int width, int height, double noise) throws IOException {
    byte[] header = ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(new byte[]{DEPTH, RGB_AND_ALPHA, 0, 0, 0})
        .array();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(HexFormat.of().parseHex("89504e470d0a1a0a"));
      out.write(Samples.pngChunk("IHDR", header));
      Deflater deflater = new Deflater(Deflater.BEST_SPEED);
      try (DeflaterOutputStream pixels = new DeflaterOutputStream(new Chunks(out), deflater, 1 << 16)) {
        SplittableRandom random = new SplittableRandom(1);
        byte[] line = new byte[1 + width * 4 * DEPTH / 8];
        for (int y = 0; y < height; y++) {
          Arrays.fill(line, (byte) 0);
          for (int noisy = (int) (line.length * noise); noisy > 0; noisy--) {
            line[1 + random.nextInt(line.length - 1)] = (byte) random.nextInt();
          }
          pixels.write(line);
        }
      } finally {
        deflater.end();
      }
      out.write(Samples.pngChunk("IEND", new byte[0]));
    }
    return file;
  }

  /** A JPEG file in several passes, of which a decoder has to hold the whole, taken on its side. */
  static Path progressiveJpeg(Path file, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    SplittableRandom random = new SplittableRandom(1);
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = (((at % width) * 0x010203) & 0xc0c0c0) | (random.nextInt() & 0x3f3f3f);
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return Files.write(file, Exif.in(jpeg.toByteArray(), 6));
  }

  /** What is written, as chunks of pixels. */
  private static final class Chunks extends OutputStream {

    private static final byte[] NAME = "IDAT".getBytes(ISO_8859_1);

    private final DataOutputStream out;

    Chunks(OutputStream out) {
      this.out = new DataOutputStream(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      CRC32 check = new CRC32();
      check.update(NAME);
      check.update(bytes, offset, length);
      out.writeInt(length);
      out.write(NAME);
      out.write(bytes, offset, length);
      out.writeInt((int) check.getValue());
    }
  }
}
