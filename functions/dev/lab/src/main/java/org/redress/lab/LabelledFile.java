package org.redress.lab;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.local.UserException;
import org.redress.local.cli.CsvText;
import org.redress.screening.catalogue.Catalogue;

/**
 * A CSV file of texts that people judged.
 *
 * @param labels its columns of judgements
 * @param passedOver its columns that say nothing known here
 */
record LabelledFile(List<Label> labels, List<String> passedOver, List<Row> rows) {

  private static final String FUNCTIONALITY = "functionality";

  LabelledFile {
    labels = List.copyOf(labels);
    passedOver = List.copyOf(passedOver);
    rows = List.copyOf(rows);
  }

  /**
   * A text.
   *
   * @param functionality what it tries; empty if the file does not say
   * @param judgements by the label's name; one that was not judged is missing
   */
  record Row(String id, String text, String functionality, Map<String, Boolean> judgements) {

    Row {
      judgements = Map.copyOf(judgements);
    }
  }

  /** @throws UserException if it is no such file, saying what to mend */
  static LabelledFile read(Path file, Catalogue catalogue) throws IOException {
    if (!Files.isReadable(file)) {
      throw UserException
          .misused("The file " + file + " cannot be read; name a CSV file with columns id, text and labels");
    }
    try (Reader in = Files.newBufferedReader(file); CSVParser parser = CsvText.parser(in)) {
      return read(parser, catalogue);
    } catch (CSVException | UncheckedIOException | CharacterCodingException e) {
      throw CsvText.broken(file, e);
    }
  }

  private static LabelledFile read(CSVParser parser, Catalogue catalogue) {
    List<Label> labels = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    for (String heading : parser.getHeaderNames()) {
      Label.named(heading, catalogue).ifPresentOrElse(labels::add, () -> passedOver.add(heading));
    }
    if (!passedOver.contains("id") || !passedOver.contains("text") || labels.isEmpty()) {
      throw UserException.misused("The file needs a heading with the columns id and text and at least one label: a "
          + "clause such as abuse, a group of clauses such as c1, or abusive");
    }
    List<Row> rows = new ArrayList<>();
    for (CSVRecord row : parser) {
      CsvText.requireWhole(row);
      rows.add(row(row, labels));
    }
    if (rows.isEmpty()) {
      throw UserException.failed("The file has no rows");
    }
    passedOver.removeAll(List.of("id", "text", FUNCTIONALITY));
    return new LabelledFile(labels, passedOver, rows);
  }

  private static Row row(CSVRecord row, List<Label> labels) {
    Map<String, Boolean> judgements = new LinkedHashMap<>();
    for (Label label : labels) {
      String said = row.get(label.name()).strip().toLowerCase(Locale.ROOT);
      switch (said) {
        case "1", "1.0", "true", "yes" -> judgements.put(label.name(), true);
        case "0", "0.0", "false", "no" -> judgements.put(label.name(), false);
        case "" -> {
        }
        default -> throw UserException.failed("Row " + row.getRecordNumber() + " says '" + said + "' for "
            + label.name() + "; say 1 or 0, or nothing if nobody judged it");
      }
    }
    String functionality = row.isMapped(FUNCTIONALITY) ? row.get(FUNCTIONALITY) : "";
    return new Row(row.get("id"), row.get("text"), functionality, judgements);
  }
}
