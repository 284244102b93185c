package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.redress.local.UserException;
import org.redress.screening.ClauseScreener;
import org.redress.screening.TextScreening;

/** Screens the rows of a CSV file, in their order. */
final class ScreenedFile {

  private static final int AT_A_TIME = 512;

  private final ClauseScreener screener;
  private final boolean spans;

  ScreenedFile(ClauseScreener screener, boolean spans) {
    this.screener = screener;
    this.spans = spans;
  }

  /**
   * What was done.
   *
   * @param partly texts that a detector failed at
   */
  record Tally(long rows, long partly) {}

  private record Row(String id, String text) {}

  private record Screened(String id, TextScreening result) {}

  Tally screen(Reader in, Writer out) throws IOException {
    try (CSVParser parser = CsvText.parser(in);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
      if (!parser.getHeaderNames().containsAll(List.of("id", "text"))) {
        throw UserException.misused("The file needs a heading with the columns id and text");
      }
      List<String> heading = new ArrayList<>(List.of("id"));
      screener.catalogue().clauses().forEach(clause -> heading.add(clause.id().value()));
      heading.add("spans");
      printer.printRecord(heading);
      Tally tally = new Tally(0, 0);
      List<Row> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        CsvText.requireWhole(row);
        rows.add(new Row(row.get("id"), row.get("text")));
        if (rows.size() == AT_A_TIME) {
          tally = write(printer, rows, tally);
        }
      }
      return write(printer, rows, tally);
    }
  }

  private Tally write(CSVPrinter printer, List<Row> rows, Tally before) throws IOException {
    long partly = before.partly();
    List<Screened> screened = rows.parallelStream()
        .map(row -> new Screened(row.id(), screener.screen(row.text())))
        .toList();
    for (Screened one : screened) {
      List<String> cells = new ArrayList<>(List.of(one.id()));
      one.result().probabilities().values().forEach(each -> cells.add(String.format(Locale.ROOT, "%.6f", each)));
      cells.add(spans ? spans(one.result()) : "");
      printer.printRecord(cells);
      partly += one.result().gaps().isEmpty() ? 0 : 1;
    }
    Tally after = new Tally(before.rows() + rows.size(), partly);
    rows.clear();
    return after;
  }

  private static String spans(TextScreening result) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    result.marks()
        .forEach(mark -> list.addObject()
            .put("clause", mark.clause().value())
            .put("detector", mark.detector())
            .put("kind", mark.kind())
            .put("start", mark.start())
            .put("end", mark.end()));
    return list.toString();
  }
}
