package org.redress.screening.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Severity;
import org.redress.screening.data.DataFileException;

class CatalogueTest {

  private static final Map<String, Severity> SEVERITIES = Map.ofEntries(
      Map.entry("abuse", Severity.HIGH),
      Map.entry("harassment", Severity.HIGH),
      Map.entry("intimidation", Severity.URGENT),
      Map.entry("bullying", Severity.HIGH),
      Map.entry("hate", Severity.HIGH),
      Map.entry("discrimination-gender", Severity.HIGH),
      Map.entry("discrimination-race", Severity.HIGH),
      Map.entry("discrimination-religion", Severity.HIGH),
      Map.entry("discrimination-age", Severity.MEDIUM),
      Map.entry("discrimination-orientation", Severity.HIGH),
      Map.entry("discrimination-identity", Severity.HIGH),
      Map.entry("discrimination-disability", Severity.HIGH),
      Map.entry("sexualised", Severity.HIGH),
      Map.entry("private-information", Severity.HIGH),
      Map.entry("anonymous-abuse", Severity.MEDIUM),
      Map.entry("trolling", Severity.MEDIUM),
      Map.entry("unwelcome-contact", Severity.MEDIUM),
      Map.entry("amplifying-abuse", Severity.LOW),
      Map.entry("derogatory-position", Severity.LOW),
      Map.entry("retaliation", Severity.LOW),
      Map.entry("exclusion", Severity.LOW));

  @Test
  void theShippedCatalogueHasTheCodesClausesAndSeverities() {
    Map<String, Severity> shipped = Catalogue.shipped()
        .clauses()
        .stream()
        .collect(Collectors.toMap(clause -> clause.id().value(), Clause::baseSeverity));

    assertThat(shipped).isEqualTo(SEVERITIES);
  }

  @Test
  void theShippedCatalogueHasTheProtectedExpressionsAndTenPrinciples() {
    assertThat(Catalogue.shipped().protectedExpressions()).extracting(expression -> expression.id().value())
        .containsExactly("robust-disagreement", "political-criticism", "counter-speech");
    assertThat(Catalogue.shipped().principles()).hasSize(10);
    assertThat(Catalogue.shipped().signposts()).extracting(Signpost::kind)
        .containsExactly("organisation", "platform", "police");
  }

  @Test
  void theShippedCatalogueLeavesTheExactWordingToTheOrganisation() {
    assertThat(Catalogue.shipped().clauses()).allSatisfy(clause -> {
      assertThat(clause.sourceText()).isEmpty();
      assertThat(clause.sourceUrl()).isEmpty();
    });
  }

  @Test
  void theAccountRaisesNoAbuse() {
    assertThat(Catalogue.shipped().clauses().stream().filter(Clause::fromAccount))
        .extracting(clause -> clause.id().value())
        .containsExactlyInAnyOrder("anonymous-abuse", "unwelcome-contact", "amplifying-abuse");
  }

  @Test
  void aClauseIsFoundByItsId() {
    assertThat(Catalogue.shipped().clause(new ClauseId("trolling")).orElseThrow().name())
        .isEqualTo("Trolling and disruption");
    assertThat(Catalogue.shipped().clause(new ClauseId("unheard-of"))).isEmpty();
  }

  @Test
  void anotherOrganisationsCatalogueCanBeRead() {
    Catalogue own = read(clause("noise", "low"));

    assertThat(own.organisation()).isEqualTo("Allotment club");
    assertThat(own.clauses()).hasSize(1);
  }

  @Test
  void aFaultIsNamedWithItsPlace() {
    assertThatThrownBy(() -> read(clause("Noise!", "low"))).isInstanceOf(DataFileException.class)
        .hasMessage("own.json: clauses[0].id: A clause id is lower-case words joined by hyphens");
    assertThatThrownBy(() -> read(clause("noise", "awful")))
        .hasMessage("own.json: clauses[0].baseSeverity: must be one of low, medium, high, urgent");
    assertThatThrownBy(() -> read(clause("noise", "low") + "," + clause("noise", "high")))
        .hasMessage("own.json: the id noise stands for two things");
    assertThatThrownBy(() -> read("")).hasMessage("own.json: clauses: must hold at least one clause");
    assertThatThrownBy(() -> read("{}"))
        .hasMessage("own.json: clauses[0].id: must be a string that is not blank");
    assertThatThrownBy(() -> read(clause("noise", "low").replace("\"summary\"", "\"sumary\"")))
        .hasMessage("own.json: clauses[0].summary: must be a string that is not blank");
    assertThatThrownBy(() -> read(clause("noise", "low").replace("\"name\"", "\"colour\":\"red\",\"name\"")))
        .hasMessage("own.json: clauses[0].colour: is not a field known here");
    assertThatThrownBy(() -> read(clause("noise", "low").replace(" {because}", "")))
        .hasMessageStartingWith("own.json: clauses[0].reason: must be a sentence with {because}");
  }

  @Test
  void whatIsNotJsonIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("\n\n{,")).isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("own.json: line 3: ");
  }

  private static Catalogue read(String clauses) {
    String json = "{\"version\":\"1\",\"organisation\":\"Allotment club\",\"clauses\":[" + clauses + "]}";
    return Catalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json");
  }

  private static String clause(String id, String severity) {
    return """
        {"id":"%s","name":"Noise","summary":"Too loud.","baseSeverity":"%s","reason":"It may be noise: {because}."}"""
        .formatted(id, severity);
  }
}
