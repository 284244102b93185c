package org.redress.sealevidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Writes what a phone would write of a picture it took. */
public final class Exif {

  public static final String CAMERA_MAKE = "Examplecam";
  public static final String AUTHOR = "Isla Example";

  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;
  private static final int GPS_AT = 8;

  private Exif() {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Entry(int tag, int type, int count, byte[] data) {

    static Entry ascii(int tag, String text) {
      byte[] bytes = (text + "\0").getBytes(US_ASCII);
      return new Entry(tag, ASCII, bytes.length, bytes);
    }

    static Entry number(int tag, int type, int number) {
      return new Entry(tag, type, 1, numbers(number));
    }

    static Entry degrees(int tag, int degrees, int minutes) {
      return new Entry(tag, RATIONAL, 3, numbers(degrees, 1, minutes, 1, 0, 1));
    }

    private static byte[] numbers(int... numbers) {
      ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
      Arrays.stream(numbers).forEach(bytes::putInt);
      return bytes.array();
    }
  }

  /** The JPEG file with camera, author, time, position and orientation. */
  public static byte[] in(byte[] jpeg, int orientation) {
    byte[] exif = Samples.joined("Exif\0\0".getBytes(US_ASCII), block(orientation));
    byte[] marker = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (exif.length + 2)).array();
    return Samples.joined(Arrays.copyOf(jpeg, 2), marker, exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** As it stands in JPEG's first segment and in PNG's chunk {@code eXIf}. */
  public static byte[] block(int orientation) {
    ByteBuffer bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("II".getBytes(US_ASCII)).putShort((short) 42);
    int main = directory(
        bytes, GPS_AT, List.of(
            Entry.ascii(1, "N"), Entry.degrees(2, 55, 52), Entry.ascii(3, "W"), Entry.degrees(4, 4, 15)));
    bytes.putInt(4, main);
    int end = directory(
        bytes, main, List.of(
            Entry.ascii(0x010f, CAMERA_MAKE), Entry.ascii(0x0110, "One"),
            Entry.number(0x0112, SHORT, orientation), Entry.ascii(0x0132, "2026:02:03 04:05:06"),
            Entry.ascii(0x013b, AUTHOR), Entry.number(0x8825, LONG, GPS_AT)));
    return Arrays.copyOf(bytes.array(), end);
  }

  private static int directory(ByteBuffer bytes, int at, List<Entry> entries) {
    bytes.putShort(at, (short) entries.size());
    int data = at + 2 + 12 * entries.size() + 4;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int place = at + 2 + 12 * i;
      bytes.putShort(place, (short) entry.tag()).putShort(place + 2, (short) entry.type());
      bytes.putInt(place + 4, entry.count());
      if (entry.data().length <= 4) {
        bytes.put(place + 8, entry.data());
      } else {
        bytes.putInt(place + 8, data);
        bytes.put(data, entry.data());
        data += entry.data().length;
      }
    }
    return data;
  }
}
