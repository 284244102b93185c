package org.redress.screening.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCheckTest {

  private static final String CATALOGUE = """
      {
        "version": "club-1",
        "organisation": "Allotment club",
        "clauses": [
          {
            "id": "rudeness",
            "name": "Rudeness",
            "summary": "Being rude.",
            "baseSeverity": "low",
            "reason": "It may be rude: {because}."
          }
        ]
      }
      """;
  private static final String PATTERNS = """
      {
        "version": "club-1",
        "excusedProbability": 0.3,
        "patterns": [
          {
            "id": "turnip",
            "subject": "rudeness",
            "kind": "insult",
            "probability": 0.8,
            "regex": "\\\\byou turnip\\\\b",
            "because": "somebody is called a vegetable",
            "matches": ["You turnip!"],
            "ignores": ["We sow turnips."]
          }
        ]
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void whatIsShippedIsRight() throws IOException {
    for (String name : List.of("catalogue", "patterns", "personal-data", "thresholds", "history")) {
      try (InputStream in = CatalogueCheckTest.class.getResourceAsStream("/org/redress/screening/" + name + ".json")) {
        Files.write(folder.resolve(name + ".json"), Objects.requireNonNull(in).readAllBytes());
      }
    }

    CatalogueCheck.Report report = CatalogueCheck.check(folder);

    assertThat(report.faults()).isEmpty();
    assertThat(report.good()).hasSize(5).first().asString().contains("21 clauses");
  }

  @Test
  void aGoodCatalogueWithItsPatternsIsSummedUp() throws IOException {
    write("catalogue.json", CATALOGUE);
    write("patterns.json", PATTERNS);

    assertThat(CatalogueCheck.check(folder).faults()).isEmpty();
    assertThat(CatalogueCheck.check(folder).good()).last().asString()
        .endsWith("patterns, version club-1, 1 patterns, 2 examples, all as they should be");
  }

  @Test
  void everythingThatIsWrongIsToldWithItsLine() throws IOException {
    write("catalogue.json", CATALOGUE.replace("\"low\"", "\"grave\"")
        .replace("\"name\": \"Rudeness\"", "\"colour\": 3")
        .replace("{because}", "because"));

    assertThat(lines(CatalogueCheck.check(folder))).containsExactly(
        "5 clauses[0]: has no field name",
        "7 clauses[0].colour: is not a field known here",
        "9 clauses[0].baseSeverity: must be one of low, medium, high, urgent",
        "10 clauses[0].reason: must be a sentence with {because} in it once and a full stop at its end");
  }

  @Test
  void anIdThatStandsTwiceIsToldWithTheOtherLine() throws IOException {
    String clause = CATALOGUE.substring(CATALOGUE.indexOf("    {"), CATALOGUE.lastIndexOf("  ]")).stripTrailing();
    write("catalogue.json", CATALOGUE.replace(clause, clause + ",\n" + clause));

    assertThat(lines(CatalogueCheck.check(folder))).containsExactly(
        "13 clauses[1].id: the id rudeness stands in line 6 for something else");
  }

  @Test
  void patternsAreHeldAgainstTheCatalogueAndTheirOwnExamples() throws IOException {
    write("catalogue.json", CATALOGUE);
    write("patterns.json", PATTERNS.replace("\"rudeness\"", "\"noise\"")
        .replace("We sow turnips.", "you TURNIP")
        .replace("You turnip!", "You swede!"));

    assertThat(lines(CatalogueCheck.check(folder))).containsExactly(
        "7 patterns[0].subject: the catalogue has no noise",
        "12 patterns[0].matches[0]: is not seen by the pattern and should be",
        "13 patterns[0].ignores[0]: is seen by the pattern and should not be");
  }

  @Test
  void aFaultInOnePatternDoesNotHideThoseOfOthers() throws IOException {
    write("catalogue.json", CATALOGUE);
    String pattern = PATTERNS.substring(PATTERNS.indexOf("    {"), PATTERNS.lastIndexOf("  ]")).stripTrailing();
    String broken = pattern.replace("turnip\\\\b", "(turnip");
    write("patterns.json", PATTERNS.replace(pattern,
        broken.replace("\"id\": \"turnip\"", "\"id\": \"one\"") + ",\n" + broken + ",\n"
            + pattern.replace("\"id\": \"turnip\"", "\"id\": \"three\"").replace("0.8", "8")));

    assertThat(lines(CatalogueCheck.check(folder))).satisfiesExactly(
        one -> assertThat(one).startsWith("10 patterns[0].regex: is no RE2 expression"),
        one -> assertThat(one).startsWith("20 patterns[1].regex: is no RE2 expression"),
        one -> assertThat(one).isEqualTo("29 patterns[2].probability: must be at most 1"));
  }

  @Test
  void whatIsNoJsonIsToldWithItsLine() throws IOException {
    write("catalogue.json", CATALOGUE.replace("\"summary\"", "summary"));

    assertThat(lines(CatalogueCheck.check(folder))).singleElement().asString().startsWith("8 ").contains("is no JSON");
  }

  @Test
  void thresholdsAndCircumstancesNameClausesOfTheCatalogue() throws IOException {
    write("catalogue.json", CATALOGUE);
    write("history.json", """
        {"version": "1",
         "cues": [
          {"kind": "ongoing", "clause": "noise", "probability": 0.4, "because": "it goes on"}]}
        """);

    assertThat(lines(CatalogueCheck.check(folder))).containsExactly("3 cues[0].clause: the catalogue has no noise");
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    write("other.json", "{\"a\": 1}");

    assertThat(CatalogueCheck.check(folder.resolve("other.json")).faults()).singleElement()
        .asString()
        .contains("is no data file of screening");
    assertThatThrownBy(() -> CatalogueCheck.check(folder)).isInstanceOf(IOException.class);
  }

  private static List<String> lines(CatalogueCheck.Report report) {
    return report.faults().stream().map(fault -> fault.line() + " " + fault.place() + ": " + fault.what()).toList();
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }
}
