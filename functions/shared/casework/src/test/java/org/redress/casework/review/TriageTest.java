package org.redress.casework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.Priority;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Versions;

class TriageTest {

  private static final Background ALL = new Background(true, 3, 1);
  private static final Caution CAUTION = new Caution(new ClauseId("counter-speech"), List.of(), "It quotes.");

  @Test
  void aFindingOfHighSeverityIsHighAsSoonAsItCounts() {
    assertThat(triage(Severity.HIGH, 0.5, Background.NONE).priority()).isEqualTo(Priority.HIGH);
    assertThat(triage(Severity.HIGH, 0.49, Background.NONE).priority()).isEqualTo(Priority.NORMAL);
  }

  @Test
  void whatGoesOnOrWasReportedBeforeRaisesThePriorityAndTellsNobodyOfOtherCases() {
    Triage triage = triage(Severity.MEDIUM, 0.9, ALL);

    assertThat(triage(Severity.MEDIUM, 0.9, Background.NONE).priority()).isEqualTo(Priority.NORMAL);
    assertThat(triage.priority()).isEqualTo(Priority.HIGH);
    assertThat(triage.because()).isEqualTo(
        "the gravest finding, abuse, is of medium severity and 90 per cent probable; raised, for what is known beside the"
            + " words");
    assertThat(triage(Severity.MEDIUM, 0.9, new Background(true, 0, 0)).because()).isEqualTo(triage.because());
  }

  @Test
  void protectedExpressionLowersThePriorityAndIsSaid() {
    Triage triage = triage(Severity.HIGH, 0.6, Background.NONE, CAUTION);

    assertThat(triage.priority()).isEqualTo(Priority.NORMAL);
    assertThat(triage.because()).endsWith("; lowered, for there are signs of protected expression (counter-speech)");
  }

  @Test
  void protectedExpressionNeverLowersWhatIsUrgent() {
    assertThat(triage(Severity.URGENT, 0.5, Background.NONE, CAUTION).priority()).isEqualTo(Priority.URGENT);
  }

  @Test
  void anUrgentFindingDecidesBesideAMoreProbableOne() {
    ScreeningResult result = result(
        List.of(finding("abuse", Severity.HIGH, 1), finding("intimidation", Severity.URGENT, 0.5)), Background.NONE);

    assertThat(Triage.of(Optional.of(result), CaseFixture.RULES).because()).contains("intimidation");
    assertThat(Triage.of(Optional.of(result), CaseFixture.RULES).priority()).isEqualTo(Priority.URGENT);
  }

  @Test
  void aLittleThingIsNotPutLastWhenNotAllWasScreened() {
    ScreeningResult whole = result(List.of(finding("abuse", Severity.LOW, 0.9)), Background.NONE);
    ScreeningResult partly = result(
        List.of(finding("abuse", Severity.LOW, 0.9)), Background.NONE, new Gap("model", "it failed"));

    assertThat(Triage.of(Optional.of(whole), CaseFixture.RULES).priority()).isEqualTo(Priority.LOW);
    assertThat(Triage.of(Optional.of(partly), CaseFixture.RULES).priority()).isEqualTo(Priority.NORMAL);
    assertThat(Triage.of(Optional.of(partly), CaseFixture.RULES).because()).endsWith("; but not all was screened");
  }

  private static Triage triage(Severity severity, double probability, Background background, Caution... cautions) {
    ScreeningResult plain = result(List.of(finding("abuse", severity, probability)), background);
    ScreeningResult result = new ScreeningResult(
        plain.at(), plain.versions(), plain.findings(), List.of(cautions), List.of(), background, List.of());
    return Triage.of(Optional.of(result), CaseFixture.RULES);
  }

  private static Finding finding(String clause, Severity severity, double probability) {
    return new Finding(new ClauseId(clause), probability, severity, List.of(), "It is so.", List.of());
  }

  private static ScreeningResult result(List<Finding> findings, Background background, Gap... gaps) {
    return new ScreeningResult(
        Instant.EPOCH, Optional.of(new Versions("1", "1", "1")), findings, List.of(), List.of(), background,
        List.of(gaps));
  }
}
