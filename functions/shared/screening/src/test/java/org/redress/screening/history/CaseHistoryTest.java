package org.redress.screening.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Voice;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.screening.ClauseScreener;
import org.redress.screening.Rules;

class CaseHistoryTest {

  private static final ClauseScreener RULES = Rules.screener();
  private static final String ABUSE = "You absolute clown";

  @Test
  void abuseThatGoesOnIsHarassment() {
    Finding finding = finding(screen(ABUSE, "@somebody", true, Earlier.NONE), "harassment");

    assertThat(finding.isFlagged()).isTrue();
    assertThat(finding.spans()).isEmpty();
    assertThat(finding.voices()).extracting(Voice::detector).containsExactly("history");
    assertThat(finding.reason()).endsWith("what is known beside the words speaks for it.");
  }

  @Test
  void thatSomethingGoesOnSaysLittleByItself() {
    assertThat(screen("Lovely day", "@somebody", true, new Earlier(3, 2)).flagged()).isEmpty();
  }

  @Test
  void otherCasesRaiseHarassmentAndTheReasonTellsNobodyOfThem() {
    double alone = finding(screen(ABUSE, "@somebody", true, Earlier.NONE), "harassment").probability();
    ScreeningResult result = screen(ABUSE, "@somebody", true, new Earlier(3, 1));
    Finding finding = finding(result, "harassment");

    assertThat(finding.probability()).isGreaterThan(alone).isLessThan(0.7);
    assertThat(finding.reason()).contains("what is known beside the words").doesNotContain("case", "report", "3");
    assertThat(result.background()).isEqualTo(new Background(true, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "user12345678", "@user_4821", "Anonymous", "@anon_voter", "an anonymous account", "no real name", "@isla84920117",
      "https://social.example.org/user12345678", "throwaway account", "unknown"})
  void anAccountWhoseNameHidesItsOwnerCountsBesideAbuse(String author) {
    assertThat(finding(screen(ABUSE, author, false, Earlier.NONE), "anonymous-abuse").isFlagged()).isTrue();
    assertThat(screen("Lovely day", author, false, Earlier.NONE).flagged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@ailsa_example", "Rory Example", "@canonmills", "@isla1984", "Dunbar Community Council"})
  void anAccountUnderANameIsNotAnonymous(String author) {
    assertThat(screen(ABUSE, author, false, Earlier.NONE).findings())
        .noneMatch(finding -> finding.clause().value().equals("anonymous-abuse"));
  }

  private static ScreeningResult screen(String words, String author, boolean ongoing, Earlier earlier) {
    Post post = new Post(words, Optional.empty(), Optional.empty(), Optional.of(author), Optional.empty());
    return RULES.screen(new Report("", List.of(post), ongoing, List.of()), earlier, Instant.EPOCH);
  }

  private static Finding finding(ScreeningResult result, String clause) {
    return result.findings().stream().filter(one -> one.clause().value().equals(clause)).findFirst().orElseThrow();
  }
}
