package org.redress.mail.signed;

import java.io.IOException;
import java.io.InputStream;
import org.redress.mail.stream.BlockStream;

/** Reads CMS SignedData (BER or DER) up to the signed content, and hands that out without holding it. */
final class SignedContent extends BlockStream {

  private static final int SEQUENCE = 0x30;
  private static final int EXPLICIT_0 = 0xa0;
  private static final int OCTETS = 0x04;
  private static final int OCTETS_IN_PIECES = 0x24;
  private static final long INDEFINITE = -1;

  private final InputStream in;
  private boolean inPieces;
  private long left;

  private SignedContent(InputStream in) {
    this.in = in;
  }

  static InputStream open(InputStream in) throws IOException {
    SignedContent content = new SignedContent(in);
    content.expect(SEQUENCE);
    content.skip();
    content.expect(EXPLICIT_0);
    content.expect(SEQUENCE);
    content.skip();
    content.skip();
    content.expect(SEQUENCE);
    content.skip();
    int explicit = content.tag();
    if (explicit != EXPLICIT_0) {
      return InputStream.nullInputStream();
    }
    content.length();
    content.start();
    return content;
  }

  private void start() throws IOException {
    int octets = tag();
    long length = length();
    inPieces = octets == OCTETS_IN_PIECES;
    if (!inPieces && octets != OCTETS) {
      throw new IOException("The signed content is not where it should be");
    }
    left = inPieces ? 0 : length;
  }

  private void expect(int tag) throws IOException {
    if (tag() != tag) {
      throw new IOException("The signature envelope is broken");
    }
    length();
  }

  private void skip() throws IOException {
    tag();
    long length = length();
    if (length == INDEFINITE) {
      throw new IOException("The signature envelope is of an unusual form");
    }
    in.skipNBytes(length);
  }

  private int tag() throws IOException {
    return in.read();
  }

  private long length() throws IOException {
    int first = in.read();
    if (first < 0x80) {
      return Math.max(first, 0);
    }
    int bytes = first & 0x7f;
    if (bytes == 0) {
      return INDEFINITE;
    }
    if (bytes > 4) {
      throw new IOException("The signature envelope is broken");
    }
    long length = 0;
    for (int i = 0; i < bytes; i++) {
      length = length << 8 | Math.max(in.read(), 0);
    }
    return length;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (left == 0 && inPieces) {
      inPieces = tag() == OCTETS;
      left = inPieces ? length() : 0;
    }
    if (left == 0 || length == 0) {
      return length == 0 ? 0 : -1;
    }
    int count = in.read(into, offset, (int) Math.min(length, left));
    left = count < 0 ? 0 : left - count;
    inPieces &= count >= 0;
    return count;
  }
}
