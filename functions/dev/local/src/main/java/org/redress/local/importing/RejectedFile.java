package org.redress.local.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of the rows that were rejected: for its owner alone, whole or not there at all, and not without a row. */
final class RejectedFile<R> implements AutoCloseable {

  private final RowSource<R> source;
  private final Path file;
  private final Path unfinished;
  private @Nullable OutputStream out;

  RejectedFile(RowSource<R> source, Path file) {
    this.source = source;
    this.file = file;
    this.unfinished = file.resolveSibling(file.getFileName() + ".tmp");
  }

  void add(Row<R> row, String why) throws IOException {
    OutputStream to = out;
    if (to == null) {
      Files.deleteIfExists(unfinished);
      Files.createFile(unfinished, ownersAlone());
      to = new BufferedOutputStream(Files.newOutputStream(unfinished, StandardOpenOption.WRITE));
      out = to;
      source.begin(to);
    }
    source.giveBack(row, why, to);
  }

  /** Puts it in its place, if there is anything in it. */
  Optional<Path> finish() throws IOException {
    if (out == null) {
      return Optional.empty();
    }
    out.close();
    out = null;
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(file);
  }

  private FileAttribute<?>[] ownersAlone() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      Files.deleteIfExists(unfinished);
    }
  }
}
