package org.redress.mail.tnef;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.Optional;
import org.redress.mail.charset.Decoding;

/** The list of MAPI properties inside an attribute. */
final class MapiProperties {

  static final int BODY = 0x1000;
  static final int HTML = 0x1013;
  static final int LONG_NAME = 0x3707;
  static final int MEDIA_TYPE = 0x370e;

  private static final int MULTIPLE = 0x1000;
  private static final int NAMED = 0x8000;
  private static final int NAME_GUID_LENGTH = 16;
  private static final int UNICODE = 0x1f;

  private final int mostHeld;

  MapiProperties(int mostHeld) {
    this.mostHeld = mostHeld;
  }

  /** A property's value; only texts and bytes are held. */
  static final class Value {

    private final int type;
    private final byte[] raw;

    private Value(int type, byte[] raw) {
      this.type = type;
      this.raw = raw;
    }

    byte[] raw() {
      return raw;
    }

    String text() {
      String text = type == UNICODE ? new String(raw, UTF_16LE) : Decoding.of(raw, Optional.empty()).text();
      int end = text.indexOf('\0');
      return end < 0 ? text : text.substring(0, end);
    }
  }

  /** Takes a property of this number. */
  interface Taker {
    void take(int number, Value value) throws IOException;
  }

  void read(Bounded in, Taker taker) throws IOException {
    int count = in.integer();
    for (int i = 0; i < count && in.left() >= 4; i++) {
      int tag = in.integer();
      int type = tag & 0xffff;
      int number = tag >>> 16;
      if (number >= NAMED) {
        skipName(in);
      }
      boolean multiple = (type & MULTIPLE) != 0;
      int base = type & ~MULTIPLE;
      boolean variable = base == 0x1e || base == UNICODE || base == 0x102 || base == 0x0d;
      int values = multiple || variable ? in.integer() : 1;
      for (int v = 0; v < values; v++) {
        value(in, base, number, variable, taker);
      }
    }
  }

  private void value(Bounded in, int type, int number, boolean variable, Taker taker) throws IOException {
    if (!variable) {
      in.held(switch (type) {
        case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
        case 0x48 -> 16;
        default -> 4;
      }, 0);
      return;
    }
    long length = in.integer() & 0xffffffffL;
    byte[] raw = in.held(length, mostHeld);
    in.held(Math.min(padding(length), in.left()), 0);
    taker.take(number, new Value(type, raw));
  }

  private static void skipName(Bounded in) throws IOException {
    in.held(NAME_GUID_LENGTH, 0);
    int kind = in.integer();
    if (kind == 0) {
      in.integer();
    } else {
      long length = in.integer() & 0xffffffffL;
      in.held(length + padding(length), 0);
    }
  }

  private static long padding(long length) {
    return (4 - length % 4) % 4;
  }
}
