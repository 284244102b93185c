package org.redress.local.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.local.UserException;
import org.redress.local.cli.CsvText;

/** The rows of a CSV file with a heading, in UTF-8. */
final class CsvRows implements RowSource<List<String>> {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final Path file;
  private final MeteredReader meter;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> heading;

  private CsvRows(Path file, MeteredReader meter, CSVParser parser) {
    this.file = file;
    this.meter = meter;
    this.parser = parser;
    this.records = parser.iterator();
    this.heading = parser.getHeaderNames();
  }

  static CsvRows open(Path file) throws IOException {
    MeteredReader meter = new MeteredReader(Files.newBufferedReader(file));
    try {
      return new CsvRows(file, meter, CsvText.parser(meter));
    } catch (IOException | IllegalArgumentException e) {
      meter.close();
      throw CsvText.broken(file, e);
    }
  }

  @Override
  public Optional<Row<List<String>>> next() throws IOException {
    long line = parser.getCurrentLineNumber() + 1;
    meter.begin();
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CSVRecord row = records.next();
      return Optional.of(new Row<>(line, content(row), row.toList()));
    } catch (UncheckedIOException e) {
      throw stopped(line, Objects.requireNonNull(e.getCause()));
    } catch (IllegalStateException e) {
      throw stopped(line, e);
    }
  }

  private Row.Content content(CSVRecord row) {
    if (!row.isConsistent()) {
      return new Row.Content.Unreadable(
          "it has " + row.size() + " columns, and the heading has " + heading.size() + "; give it as many");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      cells.put(heading.get(i), row.get(i));
    }
    cells.remove(REJECTED);
    return new Row.Content.Cells(cells);
  }

  private UserException stopped(long line, Throwable why) {
    return UserException.failed(switch (why) {
      case MeteredReader.TooLongException _ -> "The row at line " + line + " of " + file + " has no end within "
          + LONGEST + " characters; look for a quotation mark that is missing, and run it again";
      case CharacterCodingException _ -> "The file " + file + " is not in UTF-8 somewhere after line " + line
          + "; convert it and run it again";
      default -> "The row at line " + line + " of " + file + " is no CSV; mend it and run it again";
    });
  }

  @Override
  public void begin(OutputStream out) throws IOException {
    List<String> names = new ArrayList<>(heading);
    names.remove(REJECTED);
    names.add(REJECTED);
    write(names, out);
  }

  @Override
  public void giveBack(Row<List<String>> row, String why, OutputStream out) throws IOException {
    List<String> cells = new ArrayList<>(row.raw());
    int before = heading.indexOf(REJECTED);
    if (before >= 0 && before < cells.size()) {
      cells.remove(before);
    }
    cells.add(why);
    write(cells, out);
  }

  private static void write(List<String> cells, OutputStream out) throws IOException {
    out.write((FORMAT.format(cells.toArray()) + "\n").getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
