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
import org.redress.casework.finding.Voice;
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
  void whatAnotherDetectorSaysRaisesAFindingALittle() {
    Sighting pattern = seen("pattern", 0.8);
    Finding joined = only(fusion.findings(List.of(pattern, seen("model", 0.7))));

    assertThat(joined.probability()).isGreaterThan(0.8).isLessThan(0.85);
    assertThat(joined.voices()).containsExactly(new Voice("pattern", 0.8), new Voice("model", 0.7));
    assertThat(joined.isDisputed()).isFalse();
  }

  @Test
  void detectorsThatDisagreeAreBothKept() {
    Finding disputed = only(fusion.findings(List.of(seen("pattern", 0.8), seen("model", 0.1))));

    assertThat(disputed.probability()).isEqualTo(0.8);
    assertThat(disputed.voices()).containsExactly(new Voice("pattern", 0.8), new Voice("model", 0.1));
    assertThat(disputed.isDisputed()).isTrue();
  }

  @Test
  void moreOrStrongerEvidenceNeverMakesLessOfAFinding() {
    double[] steps = {0, 0.2, 0.34, 0.35, 0.5, 0.7, 0.71, 0.9, 1};
    for (double first : steps) {
      for (double second : steps) {
        double before = 0;
        for (double third : steps) {
          double joined = only(fusion.findings(
              List.of(seen("pattern", first), seen("model", second), seen("personal-data", third)))).probability();

          assertThat(joined).isBetween(Math.max(first, Math.max(second, third)), 1.0).isGreaterThanOrEqualTo(before);
          before = joined;
        }
      }
    }
  }

  @Test
  void whatPointsAtNoWordsIsSaidInTheReason() {
    Signal known = new Signal(new ClauseId("abuse"), 0.4, "repeat-respondent", List.of(), "it was known before");
    Finding finding = only(
        fusion.findings(List.of(seen(0, "abuse", "insult", 0.8), new Sighting(new Part.Post(0), "history", known))));

    assertThat(finding.reason()).endsWith("for 0.8, and it was known before.");
    assertThat(finding.spans()).containsExactly(span(0));
  }

  @Test
  void aPrincipleIsATagAndNeverAFinding() {
    ClauseId principle = Catalogue.shipped().principles().getFirst().id();
    List<Sighting> sightings = List.of(seen(0, principle.value(), "official", 0.7));

    assertThat(fusion.findings(sightings)).isEmpty();
    assertThat(fusion.tags(sightings)).singleElement().satisfies(tag -> {
      assertThat(tag.principle()).isEqualTo(principle);
      assertThat(tag.reason()).endsWith(": it was made up for 0.7.");
    });
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
            {"version":"1","longestText":10,"longestReport":10,"window":10,"overlap":2,"millisPerText":10,"millisPerReport":10,"leastKept":0,
             "joining":{"share":0.2,"from":0.4},"detectors":{"pattern":{"default":0.5,"clauses":{"abuse":0.8}}}}"""),
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

  private static Sighting seen(String detector, double probability) {
    Signal signal = new Signal(
        new ClauseId("abuse"), probability, "insult", List.of(new Range(0, 3)), "it was made up");
    return new Sighting(new Part.Post(0), detector, signal);
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
