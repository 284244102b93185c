package org.redress.local.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.casework.statistics.Table;
import org.redress.local.UserException;

/** CSV with a heading, as people hand it in: perhaps with a byte order mark, perhaps broken. */
public final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /** A parser that knows the heading; closing it closes {@code in}. */
  public static CSVParser parser(Reader in) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.builder().setReader(withoutMark(in)).setFormat(format).get();
  }

  /**
   * Refuses a row that has not the columns of the heading.
   *
   * @throws UserException saying which row
   */
  public static void requireWhole(CSVRecord row) {
    if (!row.isConsistent()) {
      throw UserException.failed("Row " + row.getRecordNumber() + " has another number of columns than the heading");
    }
  }

  /** A line of a file for people and spreadsheets (RFC 4180), in which no cell is a formula. */
  public static String line(List<String> cells) {
    return cells.stream().map(Table::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** What to say of a file that failed to be read. */
  public static UserException broken(Path file, Exception failure) {
    return (UserException) UserException.failed("The file " + file + " is no CSV in UTF-8; mend it and try again")
        .initCause(failure);
  }

  private static Reader withoutMark(Reader in) throws IOException {
    BufferedReader reader = new BufferedReader(in);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
