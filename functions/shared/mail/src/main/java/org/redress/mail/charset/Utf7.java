package org.redress.mail.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** UTF-7 (RFC 2152), which old mails use and the JDK does not know: read only. */
final class Utf7 extends Charset {

  static final Charset CHARSET = new Utf7();

  private Utf7() {
    super("X-REDRESS-UTF-7", new String[0]);
  }

  @Override
  public boolean contains(Charset other) {
    return false;
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("UTF-7 is read only");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  private static final class Decoder extends CharsetDecoder {

    private boolean shifted;
    private boolean justShifted;
    private int bits;
    private int held;

    Decoder(Charset charset) {
      super(charset, 1, 1);
    }

    @Override
    protected void implReset() {
      shifted = false;
      justShifted = false;
      bits = 0;
      held = 0;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        int next = in.get() & 0xff;
        if (next > 0x7f) {
          in.position(in.position() - 1);
          return CoderResult.malformedForLength(1);
        }
        take(next, out);
      }
      return CoderResult.UNDERFLOW;
    }

    private void take(int next, CharBuffer out) {
      if (!shifted) {
        shifted = next == '+';
        justShifted = shifted;
        bits = 0;
        held = 0;
        if (!shifted) {
          out.put((char) next);
        }
        return;
      }
      int sextet = sextet(next);
      if (sextet >= 0) {
        justShifted = false;
        held = held << 6 | sextet;
        bits += 6;
        if (bits >= 16) {
          bits -= 16;
          out.put((char) (held >> bits & 0xffff));
        }
        return;
      }
      shifted = false;
      if (next != '-') {
        out.put((char) next);
      } else if (justShifted) {
        out.put('+');
      }
    }

    private static int sextet(int c) {
      if (c >= 'A' && c <= 'Z') {
        return c - 'A';
      }
      if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
      }
      if (c >= '0' && c <= '9') {
        return c - '0' + 52;
      }
      return c == '+' ? 62 : c == '/' ? 63 : -1;
    }
  }
}
