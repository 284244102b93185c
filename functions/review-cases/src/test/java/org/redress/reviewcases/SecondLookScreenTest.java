package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Stage;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.statistics.Cell;
import org.redress.casework.statistics.Table;
import org.redress.casework.timeline.TimelineEvent.Kind;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What is not shown at first: whom a case is about, and what a colleague decided. */
@ExtendWith(Engines.class)
class SecondLookScreenTest {

  private static final String PATH = "/console/second-look";
  private static final String SECRET = "It was said in anger, as her words show.";
  private static final Pattern LOOK = Pattern.compile("name=\"second.look\" value=\"([^\"]+)\"");

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private RunningConsole console;

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private CaseVisitors visitors;

  @BeforeEach
  void start(TestEngines engines, TestInfo test) throws Exception {
    console = new RunningConsole(
        engines, "seconds-" + Integer.toHexString(test.getDisplayName().hashCode()),
        Map.of("BLIND_FIRST_LOOK", "true", "SECOND_LOOKS_PER_THOUSAND", "1000"));
    visitors = new CaseVisitors(console);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void whoIsReportedIsUnfoldedInOneStepWhichTheTimelineTells() throws IOException {
    visitors.queued();
    CaseId id = visitors.queued();
    CaseVisitors.One reviewer = visitors.as("reviewer").open(id);
    assertThat(reviewer.page()).contains("Accounts and links are folded away", "the clown.", "the same link")
        .contains("Folded away, as is who is reported.")
        .doesNotContain("@somebody", "https://example.org/p/1", "words, the same account");

    visitors.twice("reviewer", id, Kind.RESPONDENT_UNFOLDED, "unfolding");

    assertThat(reviewer.open(id).page()).contains("@somebody", "https://example.org/p/1", "words, the same account")
        .contains("Looked at who is reported.")
        .doesNotContain("Accounts and links are folded away");
    assertThat(visitors.as("auditor").open(id).page()).doesNotContain("@somebody");
    Program program = new Program(console, "auditor");
    assertThat(program.get(id).path("folded").asBoolean()).isTrue();
    program.post(id, "unfolding", Map.of());
    assertThat(program.get(id).at("/report/posts/0/author").asText()).isEqualTo("@somebody");
  }

  @Test
  void aDecidedCaseComesBackBlindBeforeTheNextAndTellsHowWellTwoPeopleAgree() throws IOException {
    CaseId id = decided();
    CaseVisitors.One second = visitors.as("second");
    second.visit("/console").sendTo("/console/next");
    assertThat(second.status()).isEqualTo(303);
    assertThat(second.location()).isEqualTo(PATH);

    assertThat(second.visit(PATH).page()).contains("A second look", "the clown.", "This may be an attack.")
        .contains("her-phone-1.txt", "She said it again.")
        .doesNotContain(id.reference(), id.value(), SECRET, "Reviewer agreed", "Why did you do that?");
    String look = look(second);
    assertThat(second.visit(PATH + "/evidence/1?look=" + look).location()).contains("X-Amz-Expires=300");
    second.visit(PATH).sendTo(PATH, "second.look", look, "second.outcome", "resolved-informally");
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.page()).contains("Error:", "Say why", "Choose at least one clause of the code");
    for (int time = 0; time < 2; time++) {
      second.visit("/console").sendTo(
          PATH, "second.look", look, "second.outcome", "resolved-informally", "second.clauses", "abuse",
          "second.clauses",
          "hate", "second.reason", "As I see it.");
      assertThat(second.status()).as("time %s", time).isEqualTo(303);
    }

    assertThat(second.visit(second.location()).page()).contains("Your opinion was kept");
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.CLOSED);
    assertThat(agreement()).containsExactly("outcome 1 0 0", "abuse 1 0 0", "hate 0 0 1");
    assertThat(second.visit(PATH).page()).contains("No case waits for a second look");
  }

  @Test
  void whoeverHadAPartInItOrTakesTheNextCaseInsteadGoesOn() throws IOException {
    decided();
    CaseId waiting = visitors.queued();
    CaseVisitors.One first = visitors.as(RunningConsole.BOTH);
    assertThat(first.visit(PATH).page()).contains("No case waits for a second look");
    assertThat(first.visit("/console").sendTo("/console/next").location()).contains(waiting.reference());
    first.send(waiting, "release");

    CaseVisitors.One second = visitors.as("second");
    assertThat(second.visit("/console").sendTo("/console/next").location()).isEqualTo(PATH);
    assertThat(second.visit(PATH).sendTo("/console/next", "look", "later").location()).contains(waiting.reference());
  }

  @Test
  void anOpinionIsTakenOnceAndOnlyFromWhoWasAsked() throws IOException {
    decided();
    Visitor program = new Visitor(console).with("accept", "application/json")
        .with("content-type", "application/json")
        .with("authorization", "Bearer " + console.token(Map.of("cognito:groups", List.of("reviewer")), LIFE));
    program.get(PATH);
    Described.assertAs(PATH, "get", "200", "application/json", program.page());
    String look = json(program).path("look").asText();
    assertThat(json(program).at("/report/posts/0/text").asText()).startsWith("Ring her on");
    String opinion = "{\"look\": \"%s\", \"outcome\": \"not-upheld\", \"reason\": \"Banter.\"}";

    CaseVisitors.One reviewer = visitors.as("reviewer").visit("/console");
    reviewer.sendTo(PATH, "second.look", look, "second.outcome", "not-upheld", "second.reason", "x");
    assertThat(reviewer.status()).as("somebody else's").isEqualTo(409);
    assertThat(reviewer.page()).contains("Somebody was faster");
    assertThat(program.postRaw(PATH, opinion.formatted("sample")).status()).isEqualTo(409);
    program.postRaw(PATH, "{\"look\": \"" + look + "\", \"outcome\": \"duplicate\"}");
    Described.assertAs(PATH, "post", "422", "application/problem+json", program.page());
    assertThat(json(program).at("/errors/0/field").asText()).isEqualTo("outcome");

    program.postRaw(PATH, opinion.formatted(look));
    Described.assertAs(PATH, "post", "200", "application/json", program.page());
    assertThat(program.get(PATH).status()).isEqualTo(204);
    assertThat(agreement()).containsExactly("outcome 0 1 0", "abuse 0 1 0");
  }

  private static final Duration LIFE = Duration.ofMinutes(5);

  private static JsonNode json(Visitor program) throws IOException {
    return new ObjectMapper().readTree(program.page());
  }

  /** A case with a file that somebody decided, after a later message and before another. */
  private CaseId decided() throws IOException {
    CaseId id = visitors.queued();
    visitors.sealed(id, 1, new Verdict.Clean());
    visitors.said(id, "She said it again.");
    CaseVisitors.One first = visitors.as(RunningConsole.BOTH);
    first.send(id, "claim");
    first.send(id, "judgement", "judgement.clause", "abuse", "judgement.view", "agrees");
    first.send(
        id, "decision", "step", "confirm", "decision.outcome", "resolved-informally", "decision.clauses", "abuse",
        "decision.reason", SECRET);
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.CLOSED);
    visitors.said(id, "Why did you do that?");
    return id;
  }

  private static String look(CaseVisitors.One one) {
    Matcher found = LOOK.matcher(one.page());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** Of the outcome and of each clause: how often both found it, the first alone, and the second alone. */
  private List<String> agreement() {
    return console.wiring()
        .review()
        .statistics()
        .latest(1)
        .stream()
        .filter(table -> table.kind() == Table.Kind.AGREEMENT)
        .flatMap(table -> table.rows().stream())
        .map(row -> String.join(" ", row.stream().limit(4).map(Cell::plain).toList()))
        .toList();
  }
}
