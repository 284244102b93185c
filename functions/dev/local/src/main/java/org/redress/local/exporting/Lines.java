package org.redress.local.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.local.cli.CsvText;

/** Writes rows one at a time, into a file that is whole or not there, or to standard output. */
final class Lines implements AutoCloseable {

  /** How they are written. */
  enum Format {
    CSV, JSONL
  }

  private final Format format;
  private final List<String> columns;
  private final Writer out;
  private final @Nullable Path file;
  private boolean whole;

  private Lines(Format format, List<String> columns, Writer out, @Nullable Path file) {
    this.format = format;
    this.columns = columns;
    this.out = out;
    this.file = file;
  }

  /**
   * Begins.
   *
   * @param file where to; null for {@code out}
   */
  static Lines to(@Nullable Path file, PrintWriter out, Format format, List<String> columns) throws IOException {
    BufferedWriter writer = new BufferedWriter(file == null ? out : Files.newBufferedWriter(unfinished(file), UTF_8));
    if (format == Format.CSV) {
      writer.write(CsvText.line(columns));
    }
    return new Lines(format, columns, writer, file);
  }

  /** Writes a row, with a text for each column; empty for what there is not. */
  void write(List<String> row) throws IOException {
    if (format == Format.CSV) {
      out.write(CsvText.line(row));
      return;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < row.size(); i++) {
      object.put(columns.get(i), row.get(i).isEmpty() ? null : row.get(i));
    }
    out.write(object + "\n");
  }

  /** Says that nothing is missing. */
  void finish() {
    whole = true;
  }

  @Override
  public void close() throws IOException {
    out.flush();
    if (file == null) {
      return;
    }
    out.close();
    if (whole) {
      Files.move(unfinished(file), file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(unfinished(file));
    }
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }
}
