package org.redress.mail.tnef;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.redress.mail.charset.Decoding;

/**
 * Reads TNEF ([MS-OXTNEF]) in one pass: the message's text or HTML, and the files. Compressed RTF is not read: programs
 * that send it send the same words as a text part.
 */
public final class TnefReader {

  private static final int SIGNATURE = 0x223e9f78;
  private static final int BODY = 0x0002800c;
  private static final int MESSAGE_PROPERTIES = 0x00069003;
  private static final int FILE_RENDERING = 0x00069002;
  private static final int FILE_TITLE = 0x00018010;
  private static final int FILE_DATA = 0x0006800f;
  private static final int FILE_PROPERTIES = 0x00069005;
  private static final int MAX_HELD = 1 << 20;

  private final TnefVisitor visitor;
  private final MapiProperties properties;
  private int files;
  private boolean open;
  private String title = "";
  private String longName = "";
  private String type = "";

  private TnefReader(TnefVisitor visitor) {
    this.visitor = visitor;
    this.properties = new MapiProperties(MAX_HELD);
  }

  /**
   * Reads to the end.
   *
   * @throws IOException if it is no TNEF or breaks off; what was seen until then has been handed over
   */
  public static void read(InputStream tnef, TnefVisitor visitor) throws IOException {
    TnefReader reader = new TnefReader(visitor);
    try {
      reader.run(new LittleEndian(new DataInputStream(tnef)));
    } finally {
      reader.close();
    }
  }

  private void run(LittleEndian in) throws IOException {
    if (in.integer() != SIGNATURE) {
      throw new IOException("Not TNEF");
    }
    in.skip(2);
    for (int level = in.level(); level >= 0; level = in.level()) {
      int attribute = in.integer();
      long length = in.integer() & 0xffffffffL;
      attribute(attribute, new Bounded(in, length));
      in.skip(2);
    }
  }

  private void attribute(int attribute, Bounded content) throws IOException {
    switch (attribute) {
      case BODY -> visitor.text(string(content.held(MAX_HELD)));
      case MESSAGE_PROPERTIES -> message(content);
      case FILE_RENDERING -> begin();
      case FILE_TITLE -> {
        ensureOpen();
        title = string(content.held(MAX_HELD));
      }
      case FILE_DATA -> {
        ensureOpen();
        try (OutputStream sink = visitor.file(files)) {
          content.copyTo(sink);
        }
      }
      case FILE_PROPERTIES -> file(content);
      default -> {
        // Times, priorities and the like.
      }
    }
    content.finish();
  }

  private void message(Bounded content) throws IOException {
    properties.read(content, (tag, bytes) -> {
      switch (tag) {
        case MapiProperties.BODY -> visitor.text(bytes.text());
        case MapiProperties.HTML -> visitor.html(bytes.raw());
        default -> {
          // Not words.
        }
      }
    });
  }

  private void file(Bounded content) throws IOException {
    ensureOpen();
    properties.read(content, (tag, bytes) -> {
      switch (tag) {
        case MapiProperties.LONG_NAME -> longName = bytes.text();
        case MapiProperties.MEDIA_TYPE -> type = bytes.text();
        default -> {
          // Icons and the like.
        }
      }
    });
  }

  private void ensureOpen() {
    if (!open) {
      begin();
    }
  }

  private void begin() {
    close();
    files++;
    open = true;
  }

  private void close() {
    if (open) {
      visitor.endOfFile(files, longName.isBlank() ? title : longName, type);
    }
    open = false;
    title = "";
    longName = "";
    type = "";
  }

  private static String string(byte[] bytes) {
    String text = Decoding.of(bytes, Optional.empty()).text();
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** What ends a TNEF stream early. */
  static EOFException early() {
    return new EOFException("The TNEF breaks off");
  }
}
