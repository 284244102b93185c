package org.redress.screening.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;

class FusionTest {

  private final Fusion fusion = new Fusion(Catalogue.shipped(), Thresholds.shipped());

  @Test
  void aFindingIsAsProbableAsItsStrongestSignalAndPointsAtAllOfThem() {
    Finding finding = only(fusion.findings(List.of(seen(1, "abuse", "insult", 0.6), seen(0, "abuse", "insult", 0.8))));

    assertThat(finding.probability()).isEqualTo(0.8);
    assertThat(finding.reason()).contains("for 0.8").endsWith(".");
    assertThat(finding.spans()).containsExactly(span(0), span(1));
  }

  @Test
  void weakSignalsDoNotAddUpToAStrongOne() {
    assertThat(only(fusion.findings(List.of(seen(0, "abuse", "a", 0.4), seen(0, "abuse", "b", 0.4)))).isFlagged())
        .isFalse();
  }

  @Test
  void theMostProbableFindingStandsFirst() {
    assertThat(fusion.findings(List.of(seen(0, "abuse", "insult", 0.6), seen(0, "trolling", "trolling", 0.7))))
        .extracting(finding -> finding.clause().value())
        .containsExactly("trolling", "abuse");
  }

  @Test
  void privateInformationBesideAThreatIsUrgent() {
    Sighting phone = seen(0, "private-information", "phone", 0.8);

    assertThat(only(fusion.findings(List.of(phone))).severity()).isEqualTo(Severity.HIGH);
    assertThat(fusion.findings(List.of(phone, seen(1, "intimidation", "threat", 0.9))))
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.URGENT));
  }

  @Test
  void aThreatBelowTheThresholdMakesNothingGraver() {
    assertThat(fusion.findings(
        List.of(seen(0, "private-information", "phone", 0.8), seen(1, "intimidation", "threat", 0.3))))
        .filteredOn(finding -> finding.clause().equals(new ClauseId("private-information")))
        .extracting(Finding::severity)
        .containsExactly(Severity.HIGH);
  }

  @Test
  void hidingIdentityCountsOnlyBesideAbuse() {
    Sighting account = seen(0, "anonymous-abuse", "account", 0.7);

    assertThat(only(fusion.findings(List.of(account))).isFlagged()).isFalse();
    assertThat(fusion.findings(List.of(account, seen(0, "abuse", "insult", 0.8)))).allMatch(Finding::isFlagged);
  }

  @Test
  void protectedExpressionIsACautionAndNeverAFinding() {
    List<Sighting> sightings = List.of(seen(0, "counter-speech", "counter-speech", 0.7));

    assertThat(fusion.findings(sightings)).isEmpty();
    assertThat(fusion.cautions(sightings)).singleElement()
        .satisfies(caution -> assertThat(caution.expression()).isEqualTo(new ClauseId("counter-speech")));
  }

  @Test
  void aSignalOfNoClauseInTheCatalogueIsLeftOut() {
    assertThat(fusion.findings(List.of(seen(0, "unheard-of", "x", 0.9)))).isEmpty();
  }

  @Test
  void aDetectorsThresholdBecomesAHalf() {
    Thresholds own = Thresholds.read(
        in("""
            {"version":"1","longestText":10,"longestReport":10,"window":10,"overlap":2,"millisPerText":10,"millisPerReport":10,
             "detectors":{"pattern":{"default":0.5,"clauses":{"abuse":0.8}}}}"""),
        "own.json");

    assertThat(own.weigh(seen(0, "abuse", "x", 0.8)).probability()).isEqualTo(0.5);
    assertThat(own.weigh(seen(0, "abuse", "x", 0.4)).probability()).isCloseTo(0.25, within(1e-9));
    assertThat(own.weigh(seen(0, "abuse", "x", 0.9)).probability()).isCloseTo(0.75, within(1e-9));
    assertThat(own.weigh(seen(0, "abuse", "x", 1)).probability()).isEqualTo(1);
    assertThat(own.weigh(seen(0, "hate", "x", 0.8)).probability()).isEqualTo(0.8);
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static Sighting seen(int post, String subject, String kind, double probability) {
    return new Sighting(
        new Part.Post(post),
        "pattern",
        new Signal(new ClauseId(subject), probability, kind, List.of(new Range(0, 3)),
            "it was made up for " + probability));
  }

  private static Span span(int post) {
    return new Span(new Part.Post(post), 0, 3, "pattern", "insult");
  }

  private static ByteArrayInputStream in(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
