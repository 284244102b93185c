package org.redress.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Versions;
import org.redress.casework.finding.Voice;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;
import org.redress.screening.model.ClauseModel;

class ClauseScreenerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final ClauseScreener RULES = Rules.screener();

  @Test
  void eachPostIsReadAndSpansSayWhichOne() {
    ScreeningResult result = RULES.screen(report("", "Good morning", "\uD83D\uDE00 You idiot"), NOW);

    Finding finding = flagged(result, "abuse");
    assertThat(finding.spans()).containsExactly(new Span(new Part.Post(1), 2, 11, "pattern", "insult"));
    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    assertThat(finding.reason())
        .isEqualTo("This may be an attack on a person and not on what they argue: a person is called a name.");
  }

  @Test
  void aThreatOfViolenceIsUrgent() {
    assertThat(flagged(RULES.screen(report("", "I will kill you"), NOW), "intimidation").severity())
        .isEqualTo(Severity.URGENT);
  }

  @Test
  void privateInformationWithAThreatInAnotherPostIsUrgent() {
    ScreeningResult result = RULES.screen(report("", "Ring her on 07700 900123", "We're coming for her"), NOW);

    assertThat(flagged(result, "private-information").severity()).isEqualTo(Severity.URGENT);
  }

  @Test
  void theAccountNeverRaisesAbuse() {
    ScreeningResult result = RULES.screen(
        report("You idiot, I will kill you, he wrote. Migrants are vermin. Ring me on 07700 900123, G12 8QQ."), NOW);

    assertThat(result.findings()).isEmpty();
    assertThat(result.isScreened()).isTrue();
  }

  @Test
  void aDetectorCannotRaiseAbuseFromTheAccount() {
    Detector eager = new MadeUpDetector("eager", text -> signal("abuse", 0, 2));

    assertThat(screener(List.of(), List.of(eager)).screen(report("Hello"), NOW).findings()).isEmpty();
  }

  @Test
  void theAccountCanSayThatContactGoesOn() {
    ScreeningResult result = RULES.screen(report("I asked him to stop but he keeps messaging me", "Hello again"),
        NOW);

    assertThat(flagged(result, "unwelcome-contact").spans()).isNotEmpty()
        .allMatch(span -> span.part().equals(new Part.Account()));
  }

  @Test
  void anAnonymousAccountCountsWhenItsPostsAbuse() {
    String account = "It is an anonymous account.";

    assertThat(RULES.screen(report(account, "You absolute clown"), NOW).flagged())
        .extracting(finding -> finding.clause().value())
        .containsExactlyInAnyOrder("abuse", "anonymous-abuse");
    assertThat(RULES.screen(report(account, "Lovely day"), NOW).flagged()).isEmpty();
  }

  @Test
  void protectedExpressionIsShownBesideAFinding() {
    ScreeningResult result = RULES.screen(report("", "I strongly disagree, you idiot"), NOW);

    assertThat(result.flagged()).hasSize(1);
    assertThat(result.cautions()).extracting(Caution::expression)
        .containsExactly(new ClauseId("robust-disagreement"));
  }

  @Test
  void nothingFoundIsScreenedAllTheSame() {
    ScreeningResult result = RULES.screen(report("", "The branch meets on Tuesday."), NOW);

    assertThat(result.isScreened()).isTrue();
    assertThat(result.findings()).isEmpty();
    assertThat(result.gaps()).isEmpty();
    assertThat(result.at()).isEqualTo(NOW);
  }

  @Test
  void everyResultSaysWhatItWasMadeWith() {
    String model = ClauseModel.shipped().version();

    assertThat(ClauseScreener.shipped().screen(report("", "Hello"), NOW).versions()).contains(
        new Versions(
            "2026-11-22",
            "pattern 2026-11-22, personal-data 2026-11-22, model " + model + ", history 2026-11-22",
            "2026-11-23"));
  }

  @Test
  void modelAndRulesAreToldApartAndTheAccountIsNotJudgedByTheModel() {
    ScreeningResult result = ClauseScreener.shipped()
        .screen(report("You worthless idiot, everybody despises you", "You worthless idiot, everybody despises you"),
            NOW);

    assertThat(flagged(result, "abuse").voices()).extracting(Voice::detector).containsExactlyInAnyOrder("model",
        "pattern");
    assertThat(flagged(result, "abuse").spans()).allMatch(span -> span.part().equals(new Part.Post(0)))
        .extracting(Span::detector).contains("model", "pattern");
    assertThat(result.findings()).allMatch(finding -> finding.probability() >= 0.1);
  }

  @Test
  void aFailingDetectorLeavesAGapAndTheOthersFindings() {
    Detector broken = new MadeUpDetector("broken", text -> {
      throw new IllegalArgumentException("these words stay here");
    });
    Detector endless = new MadeUpDetector("endless", ClauseScreenerTest::deep);
    Detector sound = new MadeUpDetector("sound", text -> signal("abuse", 0, 2));

    ScreeningResult result = screener(List.of(broken, endless, sound), List.of())
        .screen(report("", "Hello", "Hello"), NOW);

    assertThat(result.flagged()).hasSize(1);
    assertThat(result.gaps()).containsExactly(
        new Gap("broken", "it failed (IllegalArgumentException)"),
        new Gap("endless", "it failed (StackOverflowError)"));
  }

  @Test
  void aSignalBehindTheEndOfTheTextIsAFailure() {
    Detector lost = new MadeUpDetector("lost", text -> signal("abuse", 3, 9));

    assertThat(screener(List.of(lost), List.of()).screen(report("", "Hello"), NOW).gaps())
        .containsExactly(new Gap("lost", "it failed (IllegalStateException)"));
  }

  @Test
  void runningOutOfMemoryIsNotHidden() {
    Detector greedy = new MadeUpDetector("greedy", text -> {
      throw new OutOfMemoryError();
    });

    assertThatThrownBy(() -> screener(List.of(greedy), List.of()).screen(report("", "Hello"), NOW))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aFindingPointsAtNoMoreThanAHundredPlaces() {
    String words = "You idiot. ".repeat(50);

    ScreeningResult result = RULES.screen(report("", words, words, words), NOW);

    assertThat(result.flagged()).singleElement().satisfies(finding -> assertThat(finding.spans()).hasSize(100));
  }

  @Test
  void anotherOrganisationsCatalogueDecidesWhatCanBeFound() {
    Catalogue own = Catalogue.read(new ByteArrayInputStream("""
        {"version":"club-3","organisation":"Allotment club","clauses":[{"id":"abuse","name":"Rudeness",
         "summary":"Being rude.","baseSeverity":"low","reason":"It may be rude: {because}."}]}"""
        .getBytes(StandardCharsets.UTF_8)), "own.json");
    ScreeningResult result = Rules.screener(own)
        .screen(report("", "You idiot, I will kill you"), NOW);

    assertThat(result.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.LOW);
      assertThat(finding.reason()).isEqualTo("It may be rude: a person is called a name.");
    });
    assertThat(result.versions().map(Versions::catalogue)).contains("club-3");
  }

  @Test
  void aPlainTextGetsAProbabilityForEveryClauseInOrder() {
    TextScreening screening = RULES.screen("\uD83D\uDE00 You idiot");

    assertThat(screening.probabilities().keySet())
        .containsExactlyElementsOf(Catalogue.shipped().clauses().stream().map(clause -> clause.id()).toList());
    assertThat(screening.probabilities()).containsEntry(new ClauseId("abuse"), 0.85)
        .containsEntry(new ClauseId("hate"), 0.0);
    assertThat(screening.marks())
        .containsExactly(new TextScreening.Mark(new ClauseId("abuse"), "pattern", "insult", 2, 11));
    assertThat(screening.gaps()).isEmpty();
  }

  @Test
  void anEmptyTextIsNoFault() {
    assertThat(RULES.screen("").probabilities().values()).containsOnly(0.0);
  }

  private static List<Signal> deep(Text text) {
    return text.length() == 0 ? List.of() : deep(text).reversed();
  }

  private static List<Signal> signal(String clause, int start, int end) {
    return List.of(new Signal(new ClauseId(clause), 0.9, "test", List.of(new Range(start, end)), "it was made up"));
  }

  private static ClauseScreener screener(List<Detector> onPosts, List<Detector> onAccount) {
    return new ClauseScreener(Catalogue.shipped(), Thresholds.shipped(), new Detectors(onPosts, onAccount, List.of()),
        CaseHistory.shipped());
  }

  private static Finding flagged(ScreeningResult result, String clause) {
    return result.flagged().stream().filter(finding -> finding.clause().value().equals(clause)).findFirst()
        .orElseThrow();
  }

  private static Report report(String account, String... posts) {
    List<Post> all = Arrays.stream(posts)
        .map(text -> new Post(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
        .toList();
    return new Report(account, all, false, List.of());
  }
}
