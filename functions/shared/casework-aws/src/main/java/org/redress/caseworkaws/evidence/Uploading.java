package org.redress.caseworkaws.evidence;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file that is written before it is uploaded, so that it can be sent again, and is never uploaded in part. */
final class Uploading extends FilterOutputStream {

  private final Path file;
  private final long size;
  private final Consumer<Path> put;
  private long written;
  private boolean closed;

  private Uploading(Path file, long size, Consumer<Path> put) throws IOException {
    super(new BufferedOutputStream(Files.newOutputStream(file)));
    this.file = file;
    this.size = size;
    this.put = put;
  }

  static Uploading begin(long size, Consumer<Path> put) throws IOException {
    return new Uploading(Files.createTempFile("upload", ""), size, put);
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    written++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    written += length;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      out.close();
      if (written != size) {
        throw new IOException("The file was not written whole, and is not uploaded");
      }
      put.accept(file);
    } finally {
      Files.delete(file);
    }
  }
}
