package org.redress.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.screening.check.CatalogueCheck;

/** A volunteer project's own code of conduct, none of whose clauses has an id of the shipped one. */
class AnotherOrganisationTest {

  private static final ScreeningFiles FILES = ScreeningFiles.at(folder());
  private static final Catalogue CATALOGUE = FILES.catalogue();
  private static final ClauseScreener SCREENER = FILES.screener();

  @Test
  void itsFilesHaveNoFaults() throws IOException {
    assertThat(CatalogueCheck.check(folder()).faults()).isEmpty();
  }

  @Test
  void itSharesNoClauseWithTheShippedCatalogue() {
    assertThat(CATALOGUE.clauses()).extracting(Clause::id)
        .hasSize(5)
        .doesNotContainAnyElementsOf(Catalogue.shipped().clauses().stream().map(Clause::id).toList());
  }

  @Test
  void itsOwnClausesAreFoundWithItsOwnSeveritiesAndReasons() {
    ScreeningResult result = screened("", "You hopeless weeder, sleep with your wellies on!");

    assertThat(result.flagged()).extracting(Finding::clause)
        .containsExactly(new ClauseId("put-downs"), new ClauseId("scares"));
    assertThat(result.flagged()).extracting(Finding::severity).containsExactly(Severity.MEDIUM, Severity.URGENT);
    assertThat(result.flagged()).extracting(Finding::reason)
        .contains("This may scare a volunteer: it hints that something will happen at night.");
  }

  @Test
  void eachOfItsClausesCanBeFound() {
    ScreeningResult result = screened(
        "I said no and he came back",
        "You hopeless weeder, sleep with your wellies on! Come back when you have dug a bed. Cheap sunglasses!");

    assertThat(result.flagged()).extracting(Finding::clause)
        .containsExactlyInAnyOrderElementsOf(CATALOGUE.clauses().stream().map(Clause::id).toList());
  }

  @Test
  void itsOwnProtectedExpressionIsShownAndItsOwnExcusesCount() {
    ScreeningResult result = screened("", "The bed is a mess and I was called a hopeless weeder");

    assertThat(result.flagged()).isEmpty();
    assertThat(result.cautions()).extracting(Caution::expression).containsExactly(new ClauseId("honest-review"));
  }

  @Test
  void nothingOfTheShippedCodeIsFoundInItsReports() {
    assertThat(screened("He keeps messaging me", "You idiot, I will kill you. Ring 07700 900123").findings()).isEmpty();
    assertThat(SCREENER.screen("You idiot").probabilities().keySet())
        .containsExactlyElementsOf(CATALOGUE.clauses().stream().map(Clause::id).toList());
  }

  @Test
  void itsVersionsAreCited() {
    assertThat(screened("", "Hello").versions()).hasValueSatisfying(versions -> {
      assertThat(versions.catalogue()).isEqualTo("gardeners-2");
      assertThat(versions.detectors()).contains("pattern gardeners-patterns-1", "history gardeners-history-1");
      assertThat(versions.thresholds()).isEqualTo("gardeners-thresholds-1");
    });
  }

  private static ScreeningResult screened(String account, String... posts) {
    return SCREENER.screen(
        new Report(
            account,
            Stream.of(posts)
                .map(text -> new Post(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .toList(),
            false,
            List.of()),
        Instant.EPOCH);
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(AnotherOrganisationTest.class.getResource("/org/redress/screening/volunteers"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
