package org.redress.local.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The rows of a file, of which no more than one is held. */
interface RowSource<R> extends AutoCloseable {

  /** The column, or member, in which a rejected row says why it was; passed over when the row is given again. */
  String REJECTED = "rejected";

  /** No row holds more characters than a report may. */
  int LONGEST = 1_000_000;

  /**
   * The next row; empty when there are no more.
   *
   * @throws org.redress.local.UserException if the file is broken so that nobody knows where the next row begins
   */
  Optional<Row<R>> next() throws IOException;

  /** Writes what stands before the first row, if anything does. */
  void begin(OutputStream out) throws IOException;

  /** Writes a row as it was, with the reason why it was rejected, in such a way that it can be mended and given again. */
  void giveBack(Row<R> row, String why, OutputStream out) throws IOException;

  @Override
  void close() throws IOException;
}
