package org.redress.local.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.StackInFolder;
import org.redress.local.cli.CsvText;

/** What is handed out: {@code export cases|statistics} and {@code transparency-report}. */
@ExtendWith(Engines.class)
class ExportCommandTest {

  @TempDir
  private static Path folder;

  private static CaseId first = CaseId.NOBODYS;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    TestStack stack = TestStack.create(engines, "export-commands");
    CaseDesk desk = new CaseDesk(Wiring.from(stack.environment()));
    List<CaseId> ids = IntStream.range(0, 6).mapToObj(i -> desk.openFor("morag" + i + "@example.org")).toList();
    first = ids.getFirst();
    StackInFolder.note(folder, engines, stack, Map.of());
  }

  @Test
  void eachCaseHasOneRowAndNobodyStandsInIt() {
    assertThat(run("export", "cases")).as(err.toString()).isZero();

    assertThat(out.toString().lines()).hasSize(7).anyMatch(line -> line.startsWith(first.reference() + ",RECEIVED,"));
    assertThat(out.toString()).startsWith("reference,stage,").doesNotContain("morag", "example.org");
  }

  @Test
  void theFiltersOfTheConsoleHoldAndAFileIsWholeOrNotThere() throws IOException {
    Path file = folder.resolve("cases.jsonl");
    assertThat(run("export", "cases", "--stage", "RECEIVED", "--format", "jsonl", "-o", file.toString())).isZero();
    assertThat(Files.readAllLines(file)).hasSize(6).allMatch(line -> line.contains("\"priority\":null"));

    assertThat(run("export", "cases", "--priority", "URGENT")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(run("export", "cases", "--overdue")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(run("export", "cases", "--stage", "QUEUED")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(run("export", "cases", "--clause", "No such clause!")).isEqualTo(2);
  }

  @Test
  void statisticsAreARowForEachNumber() {
    assertThat(run("export", "statistics", "--table", "weeks", "--weeks", "1")).as(err.toString()).isZero();

    assertThat(out.toString()).startsWith("table,row,column,value\r\n").contains(",received,6\r\n");
    assertThat(run("export", "statistics", "--weeks", "0")).isEqualTo(2);
  }

  @Test
  void noCellIsAFormula() {
    assertThat(CsvText.line(List.of("=1+1", "+x", "-x", "@x", "plain, \"x\""))).isEqualTo(
        "'=1+1,'+x,'-x,'@x,\"plain, \"\"x\"\"\"\r\n");
  }

  @Test
  void theTransparencyReportStandsByItselfWithItsNumbersBesideIt() throws IOException {
    Path page = folder.resolve("report.html");
    assertThat(run("transparency-report", "--from", "2020-01", "--to", "2099-12", "-o", page.toString()))
        .as(err.toString())
        .isZero();

    String html = Files.readString(page);
    assertThat(html)
        .contains("<svg", "role=\"img\"", "<html lang=\"en", "Transparency report: January 2020 to", "<style>body {")
        .doesNotContain("<script", "src=", "href=", "url(", "@import");
    String csv = Files.readString(folder.resolve("report.csv"));
    assertThat(csv).startsWith("year,table,row,column,value\r\n").contains("By this site");
    assertThat(csv.lines().map(line -> line.substring(line.lastIndexOf(',') + 1)).skip(1)
        .filter(value -> value.matches("[1-4]"))
        .collect(Collectors.joining())).as("small numbers").isEmpty();

    assertThat(run("transparency-report", "--from", "2026-05", "--to", "2026-01", "-o", page.toString())).isEqualTo(2);
    assertThat(run("transparency-report", "--from", "May", "--to", "2026-01", "-o", page.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--from is a month such as 2026-01");
    assertThat(
        run("transparency-report", "--from", "2026-01", "--to", "2026-12", "--language", "gd", "-o", page.toString()))
        .isZero();
    assertThat(Files.readString(page)).contains("<html lang=\"gd");
  }

  @Test
  void theTransparencyReportSpeaksInTheOrganisationsOwnWords(@TempDir Path own, TestEngines engines)
      throws IOException {
    Files.writeString(own.resolve("messages_en.properties"), "transparency.title=How we did");
    Map<String, String> environment = new HashMap<>(TestStack.create(engines, "export-own-words").environment());
    environment.put("CATALOGUE_FOLDER", own.toString());
    StackInFolder system = StackInFolder.note(own, engines, environment, Map.of());
    Path page = own.resolve("report.html");

    assertThat(
        system.run(out, err, "transparency-report", "--from", "2026-01", "--to", "2026-12", "-o", page.toString()))
        .as(err.toString())
        .isZero();

    assertThat(Files.readString(page)).contains("How we did").doesNotContain("Transparency report");
  }

  private int run(String... arguments) {
    return new StackInFolder(folder).run(out, err, arguments);
  }
}
