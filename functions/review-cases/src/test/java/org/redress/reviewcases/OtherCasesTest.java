package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.timeline.TimelineEvent.Kind;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** Other cases on the screen of one: those that are like it, and those that are answered with it. */
@ExtendWith(Engines.class)
class OtherCasesTest {

  private static final String REASON = "It was said of her.";

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private RunningConsole console;

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private CaseVisitors visitors;

  @BeforeEach
  void start(TestEngines engines, TestInfo test) throws Exception {
    console = new RunningConsole(engines, "others-" + Integer.toHexString(test.getDisplayName().hashCode()));
    visitors = new CaseVisitors(console);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void similarReportsAreNamedWithWhyTheyAreAlikeAndMergedFromThere() throws IOException {
    CaseId other = visitors.queued();
    CaseId changed = visitors.queuedWithOtherWords();
    CaseId id = visitors.queued();
    CaseVisitors.One reviewer = visitors.as("reviewer").open(id);

    assertThat(reviewer.page())
        .contains("the same link, the same words, the same account", "the same link, the same account")
        .contains("/console/cases/" + other.reference() + "\"", "/console/cases/" + changed.reference() + "\"");
    reviewer.look(id, "?merger=" + other.reference());
    assertThat(reviewer.page()).contains("name=\"merger.into\" type=\"text\" value=\"" + other.reference() + "\"");
    reviewer.send("merger", "merger.into", other.reference());

    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.MERGED);
    assertThat(visitors.as("auditor").look(other, "?merger=" + changed.reference()).page())
        .doesNotContain("merger.into");
  }

  @Test
  void whatIsHiddenFromSomebodyLeavesNoTraceOnAnyCaseThatTheySee() throws IOException {
    CaseId hidden = visitors.queued();
    CaseId into = visitors.queuedWithOtherWords();
    CaseId id = visitors.queued();
    visitors.as("reviewer").send(hidden, "merger", "merger.into", into.reference());
    CaseId second = visitors.queued();
    for (String subject : List.of("second", "program")) {
      visitors.tooNear(subject, hidden);
      visitors.tooNear(subject, second);
    }
    CaseVisitors.One near = visitors.as("second");
    near.send(id, "claim");

    assertThat(near.open(id).page()).contains("No other report", "No other case")
        .doesNotContain(hidden.reference(), second.reference());
    assertThat(near.open(into).status()).as("what a hidden case was merged into").isEqualTo(404);
    JsonNode json = new Program(console, "reviewer").get(id);
    assertThat(json.path("similar")).isEmpty();
    assertThat(json.toString()).doesNotContain(hidden.reference(), hidden.value(), second.reference(), into.value());
    assertThat(visitors.as("reviewer").open(into).page()).contains(hidden.reference());
  }

  @Test
  void oneDecisionAnswersTheReportsThatWereTickedAndSaysWhichItDidNot() throws IOException {
    CaseId ticked = visitors.queued();
    CaseId moved = visitors.queued();
    CaseId unticked = visitors.queued();
    CaseId changed = visitors.queuedWithOtherWords();
    CaseId id = visitors.queued();
    CaseVisitors.One reviewer = visitors.as("reviewer");
    reviewer.send(id, "claim");
    reviewer.open(id);
    List<String> shown = reviewer.hidden();
    assertThat(reviewer.page()).contains("Other reports of the same post that this decides too")
        .contains("value=\"" + unticked.reference() + ".1\" aria", changed.reference())
        .contains("The words at that address are others by now: a new matter")
        .doesNotContain("value=\"" + changed.reference() + ".1\"");
    visitors.said(moved, "She did it again.");
    String[] decision = {"decision.outcome", "not-upheld", "decision.reason", REASON, "decision.others",
        ticked.reference() + ".1", "decision.others", moved.reference() + ".1", "decision.others",
        changed.reference() + ".1"};

    assertThat(reviewer.send("decision", decision).page()).contains("Look before you send it")
        .contains("these other reports of the post, and each reporter is told: ", ticked.reference());
    assertThat(visitors.stage(ticked)).isEqualTo(Stage.Name.QUEUED);
    reviewer.with(shown).send("decision", and(decision, "step", "confirm"));

    assertThat(reviewer.status()).isEqualTo(200);
    assertThat(reviewer.page()).contains("Decided together", ticked.reference() + "</a></li>")
        .contains(moved.reference() + "</a>: Something was said or done that you did not see")
        .contains(changed.reference() + "</a>: The words at that address are others by now");
    for (CaseId one : List.of(id, ticked)) {
      assertThat(visitors.kinds(one)).contains(Kind.DECIDED, Kind.CLOSED);
      assertThat(console.wiring().notices().of(one)).extracting(Notice::kind).contains(NoticeKind.OUTCOME);
    }
    for (CaseId one : List.of(moved, unticked, changed)) {
      assertThat(visitors.stage(one)).isEqualTo(Stage.Name.QUEUED);
    }
    reviewer.with(shown).send("decision", and(decision, "step", "confirm"));
    assertThat(reviewer.status()).as("sent twice").isEqualTo(303);
    assertThat(visitors.kinds(ticked)).containsOnlyOnce(Kind.DECIDED);
  }

  @Test
  void whatIsProposedForSeveralIsAgreedToForSeveral() throws IOException {
    CaseId other = visitors.queued();
    CaseId id = visitors.queued();
    CaseVisitors.One reviewer = visitors.as(RunningConsole.BOTH);
    reviewer.send(id, "claim");
    reviewer.send(
        id, "decision", "step", "confirm", "decision.outcome", "referred", "decision.clauses", "abuse",
        "decision.reason", REASON, "decision.others", other.reference() + ".1");
    assertThat(visitors.stage(other)).isEqualTo(Stage.Name.AWAITING_APPROVAL);
    assertThat(reviewer.open(id).page()).doesNotContain("approval.others");
    CaseVisitors.One approver = visitors.as("approver").open(id);
    assertThat(approver.page()).contains("approval.others", "value=\"" + other.reference() + ".1\"");

    approver.send(
        "approval", "approval.outcome", "referred", "approval.clauses", "abuse", "approval.others",
        other.reference() + ".1");

    assertThat(approver.page()).contains("Agreed to together", other.reference());
    assertThat(List.of(visitors.stage(id), visitors.stage(other))).containsOnly(Stage.Name.CLOSED);
  }

  @Test
  void programsAreToldWhatStandsTogetherAndDecideItTogether() throws IOException {
    CaseId other = visitors.queued();
    CaseId changed = visitors.queuedWithOtherWords();
    CaseId id = visitors.queued();
    visitors.lost(id);
    Program program = new Program(console, "reviewer");
    program.post(id, "claim", Map.of());
    program.post(id, "branches", Map.of("branches", List.of("leith", "fife")));
    JsonNode json = program.get(id);
    assertThat(json.path("branches")).hasToString("[\"fife\",\"leith\"]");
    assertThat(json.at("/mails/fail").asBoolean()).isTrue();
    assertThat(json.at("/samePost/0/left").asText()).isEqualTo("other-words");
    String asSeen = json.at("/samePost/1/asSeen").asText();
    assertThat(asSeen).isEqualTo(other.reference() + ".1");
    Map<String, Object> decision = Map.of(
        "fence", json.path("fence").asInt(), "outcome", "not-upheld", "reason", REASON, "others",
        List.of(asSeen, changed.reference() + ".1"));

    assertThat(
        program.post(id, "decision", Map.of("fence", 1, "outcome", "not-upheld", "reason", "x", "others", "all"))
            .at("/errors/0/field")
            .asText())
        .isEqualTo("others");
    JsonNode answered = program.post(id, "decision", decision);

    assertThat(answered.path("stage").asText()).isEqualTo("closed");
    assertThat(answered.path("answered")).hasToString("[\"" + other.reference() + "\"]");
    assertThat(answered.at("/left/0/because").asText()).isEqualTo("other-words");
  }

  @Test
  void branchesAreKeptAndShownAndHideTheCaseFromWhoeverIsTooNearToThem() throws IOException {
    CaseId id = visitors.queued();
    visitors.twice("reviewer", id, Kind.BRANCHES_SET, "branches", "branches.branches", "Leith, fife");
    CaseVisitors.One reviewer = visitors.as("reviewer").open(id);

    assertThat(reviewer.page()).contains("Said which branches the case concerns: fife, leith.")
        .contains("<dt>Branches</dt>", "value=\"fife, leith\"");
    assertThat(reviewer.send("branches", "branches.branches", "no/branch").status()).isEqualTo(422);
    assertThat(reviewer.page()).contains("Error:", "value=\"no/branch\"");
    visitors.as("second").open(id).sendTo("/console/own/conflicts", "kind", "branch", "who", "Leith");
    assertThat(visitors.as("second").open(id).status()).isEqualTo(404);
  }

  @Test
  void mailsThatDoNotArriveAreSaidAndThePageOfTheReportIsOffered() throws IOException {
    CaseId id = visitors.queued();
    CaseVisitors.One reviewer = visitors.as("reviewer").open(id);
    assertThat(reviewer.page()).contains("Waits to be sent").doesNotContain("do not arrive");
    visitors.lost(id);

    reviewer.send(id, "claim");
    assertThat(reviewer.open(id).page()).contains("Mails to the reporter do not arrive.", "Did not arrive")
        .contains("https://report.example.org/reports/" + id.reference(), "href=\"#do-question\"");
    reviewer.send("decision", "decision.outcome", "not-upheld", "decision.reason", REASON);
    assertThat(reviewer.page()).contains("Mails to this reporter do not arrive.");
  }

  private static String[] and(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
