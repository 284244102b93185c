package org.redress.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Span;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Message;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Statements;

class LaterStatementsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ClauseScreener RULES = Rules.screener();
  private static final Report REPORT = report("They wrote this.", "Good morning");

  @Test
  void spansSayInWhichMessageTheyLie() {
    ScreeningResult result = screen(
        message(4, Standing.REPORTER, "He wrote again.", "Hello", "You idiot"),
        message(7, Standing.UNVERIFIED, "I asked him to stop but he keeps messaging me"));

    assertThat(finding(result, "abuse").spans())
        .containsExactly(new Span(new Part.Post(4, 1), 0, 9, "pattern", "insult"));
    assertThat(finding(result, "unwelcome-contact").spans()).isNotEmpty()
        .allMatch(span -> span.part().equals(new Part.Account(7)));
  }

  @Test
  void whatSomebodyWritesLaterIsAnAccountAndNoAbuse() {
    assertThat(screen(message(4, Standing.REPORTER, "You idiot, he wrote, I will kill you.")).findings()).isEmpty();
  }

  @Test
  void signsOfProtectedExpressionCountInTheReportersWordsAlone() {
    String quarrel = "I strongly disagree, you idiot";

    assertThat(screen(message(4, Standing.REPORTER, "Again.", quarrel)).cautions()).hasSize(1);
    ScreeningResult ofNobodyKnown = screen(message(4, Standing.UNVERIFIED, "Again.", quarrel));
    assertThat(ofNobodyKnown.cautions()).isEmpty();
    assertThat(ofNobodyKnown.flagged()).hasSize(1);
  }

  @Test
  void theReportersWordsAreReadBeforeOthersAndWhatIsNotReadIsSaid() {
    String long1 = "Nothing. ".repeat(50_000);

    ScreeningResult result = screen(
        message(4, Standing.UNVERIFIED, "one", long1, long1, long1, long1, long1, long1, long1, long1),
        message(5, Standing.UNVERIFIED, "two", "You idiot"),
        message(6, Standing.REPORTER, "three", "You idiot"));

    assertThat(finding(result, "abuse").spans()).allMatch(span -> span.part().equals(new Part.Post(6, 0))).isNotEmpty();
    assertThat(result.gaps()).contains(
        new Gap(Gap.EVERYTHING, "what was read before left no room for message 5"));
    assertThat(result.gaps()).extracting(Gap::because).anyMatch(because -> because.contains("post 1 of message 4"));
  }

  @Test
  void theReportersPostsCountForWhatIsKnownOfAccounts() {
    assertThat(screen(by("anonymous", Standing.REPORTER)).findings()).extracting(found -> found.clause().value())
        .contains("anonymous-abuse");
    assertThat(screen(by("anonymous", Standing.UNVERIFIED)).findings()).extracting(found -> found.clause().value())
        .doesNotContain("anonymous-abuse");
  }

  private static ScreeningResult screen(Message... later) {
    return RULES.screen(
        new Statements(REPORT, List.of(later), later[later.length - 1].seq(), 0), Earlier.NONE, NOW);
  }

  private static Finding finding(ScreeningResult result, String clause) {
    return result.findings().stream().filter(found -> found.clause().value().equals(clause)).findFirst().orElseThrow();
  }

  private static Message message(int seq, Standing standing, String account, String... posts) {
    return new Message(seq, NOW, standing, Optional.empty(), report(account, posts));
  }

  private static Message by(String author, Standing standing) {
    Post post = new Post("You idiot", Optional.empty(), Optional.empty(), Optional.of(author), Optional.empty());
    return new Message(4, NOW, standing, Optional.empty(), new Report("Again.", List.of(post), false, List.of()));
  }

  private static Report report(String account, String... posts) {
    List<Post> all = Arrays.stream(posts)
        .map(text -> new Post(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
        .toList();
    return new Report(account, all, false, List.of());
  }
}
