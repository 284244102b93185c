package org.redress.sealevidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of all kinds, written here or by the JDK. */
public final class Samples {

  private Samples() {}

  /** The left half red, the right half blue. */
  public static BufferedImage twoColours(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.RED);
    drawing.fillRect(0, 0, width / 2, height);
    drawing.setColor(Color.BLUE);
    drawing.fillRect(width / 2, 0, width - width / 2, height);
    drawing.dispose();
    return image;
  }

  public static byte[] picture(String format, int width, int height) {
    return written(twoColours(width, height), format);
  }

  public static byte[] written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("No writer for " + format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One pixel, lossless. */
  public static byte[] webp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  /** One pixel, lossy. */
  public static byte[] lossyWebp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }

  public static byte[] heic() {
    return boxes("heic", "mif1heic");
  }

  public static byte[] avif() {
    return boxes("avif", "mif1avifmiaf");
  }

  public static byte[] mp4() {
    return boxes("isom", "isomiso2avc1mp41");
  }

  /** The first box of a file by ISO's base media format, and an empty one. */
  private static byte[] boxes(String brand, String compatible) {
    String type = "ftyp" + brand + "\0\0\0\0" + compatible;
    return joined(
        ByteBuffer.allocate(4).putInt(type.length() + 4).array(), type.getBytes(ISO_8859_1),
        HexFormat.of().parseHex("00000008"), "free".getBytes(ISO_8859_1));
  }

  public static byte[] pdf() {
    return text("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
  }

  public static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  public static byte[] wav() {
    return joined(
        text("RIFF"), HexFormat.of().parseHex("2c000000"), text("WAVEfmt "),
        HexFormat.of().parseHex("10000000010001004400ac00885801000200100064617461080000000000000000000000"));
  }

  public static byte[] mp3() {
    return joined(text("ID3"), HexFormat.of().parseHex("0300000000000a"), new byte[64]);
  }

  public static byte[] program() {
    byte[] program = Arrays.copyOf(HexFormat.of().parseHex("4d5a90000300000004000000ffff0000"), 512);
    program[0x3c] = (byte) 0x80;
    byte[] words = text("This program cannot be run in DOS mode");
    System.arraycopy(words, 0, program, 0x4e, words.length);
    System.arraycopy(HexFormat.of().parseHex("504500004c01"), 0, program, 0x80, 6);
    return program;
  }

  public static byte[] elf() {
    return Arrays.copyOf(HexFormat.of().parseHex("7f454c46020101000000000000000000020003e0"), 128);
  }

  /** The header of a compound file, as old office documents have it. */
  public static byte[] compound() {
    return Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000000000000000000000003e000300feff0900"),
        1536);
  }

  public static byte[] mail() {
    return text("""
        Return-Path: <member@example.org>
        Received: from mail.example.org
        From: member@example.org
        To: reports@example.org
        Subject: Report
        MIME-Version: 1.0

        Hello
        """.replace("\n", "\r\n"));
  }

  public static byte[] zip(String... names) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (String name : names) {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(text("content of " + name));
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] docx() {
    return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
  }

  public static byte[] rar() {
    return joined(HexFormat.of().parseHex("526172211a0700"), new byte[32]);
  }

  public static byte[] sevenZip() {
    return joined(HexFormat.of().parseHex("377abcaf271c0004"), new byte[32]);
  }

  /** A PNG file whose header claims a size, with hardly anything behind it. */
  public static byte[] pngThatClaims(int width, int height) {
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
    return joined(
        HexFormat.of().parseHex("89504e470d0a1a0a"), pngChunk("IHDR", header), pngChunk("IDAT", new byte[]{0x78, 1}),
        pngChunk("IEND", new byte[0]));
  }

  public static byte[] pngChunk(String name, byte[] content) {
    byte[] named = joined(name.getBytes(ISO_8859_1), content);
    CRC32 check = new CRC32();
    check.update(named);
    return joined(
        ByteBuffer.allocate(4).putInt(content.length).array(), named,
        ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  /** The PNG file with another chunk behind its header. */
  public static byte[] withChunk(byte[] png, String name, byte[] content) {
    int behindHeader = 8 + 12 + 13;
    return joined(
        Arrays.copyOf(png, behindHeader), pngChunk(name, content), Arrays.copyOfRange(png, behindHeader, png.length));
  }

  /** A moving picture of one pixel. */
  public static byte[] gif(int frames, int frameWidth, int frameHeight) {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    gif.writeBytes(HexFormat.of().parseHex("474946383961" + "01000100" + "800000" + "000000ffffff"));
    byte[] frame = ByteBuffer.wrap(HexFormat.of().parseHex("2c00000000" + "0000000000" + "02024401" + "00"))
        .put(5, (byte) frameWidth)
        .put(6, (byte) (frameWidth >> 8))
        .put(7, (byte) frameHeight)
        .put(8, (byte) (frameHeight >> 8))
        .array();
    for (int i = 0; i < frames; i++) {
      gif.writeBytes(frame);
    }
    gif.write(0x3b);
    return gif.toByteArray();
  }

  public static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }
}
