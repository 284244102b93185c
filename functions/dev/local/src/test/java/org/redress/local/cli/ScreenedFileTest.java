package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.redress.local.UserException;
import org.redress.screening.ClauseScreener;

class ScreenedFileTest {

  private static final ClauseScreener SCREENER = ClauseScreener.shipped();
  private static final String TEXT = "\uD83D\uDE42 ring her on 07700 900123";

  @Test
  void everyClauseHasAColumnAndTheSpansAreTheLastOne() throws IOException {
    List<CSVRecord> rows = screen("id,text\n1,\"" + TEXT + "\"\n2,The budget is wrong.\n", true);

    List<String> heading = rows.getFirst().toList();
    assertThat(heading).hasSize(SCREENER.catalogue().clauses().size() + 2);
    assertThat(heading.getFirst()).isEqualTo("id");
    assertThat(heading.getLast()).isEqualTo("spans");
    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.size()).isEqualTo(heading.size()));
    int column = heading.indexOf("private-information");
    assertThat(Double.parseDouble(rows.get(1).get(column))).isGreaterThanOrEqualTo(0.5);
    assertThat(Double.parseDouble(rows.get(2).get(column))).isLessThan(0.5);
  }

  @Test
  void spansCountInCodePointsOfTheInput() throws IOException {
    CSVRecord row = screen("id,text\n1,\"" + TEXT + "\"\n", true).get(1);

    JsonNode phone = new ObjectMapper().readTree(row.get(row.size() - 1))
        .valueStream()
        .filter(span -> span.path("kind").asText().equals("phone"))
        .findFirst()
        .orElseThrow();
    int from = TEXT.offsetByCodePoints(0, phone.path("start").asInt());
    int to = TEXT.offsetByCodePoints(0, phone.path("end").asInt());
    assertThat(TEXT.substring(from, to)).isEqualTo("07700 900123");
  }

  @Test
  void spansCanBeLeftOut() throws IOException {
    CSVRecord row = screen("\uFEFFtext,id\n\"" + TEXT + "\",1\n", false).get(1);

    assertThat(row.get(0)).isEqualTo("1");
    assertThat(row.get(row.size() - 1)).isEmpty();
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() {
    assertThatThrownBy(() -> screen("id,words\n1,x\n", true))
        .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.status()).isEqualTo(2));
  }

  private static List<CSVRecord> screen(String csv, boolean spans) throws IOException {
    StringWriter out = new StringWriter();
    new ScreenedFile(SCREENER, spans).screen(new StringReader(csv), out);
    return CSVParser.builder().setReader(new StringReader(out.toString())).setFormat(CSVFormat.RFC4180).get()
        .getRecords();
  }
}
