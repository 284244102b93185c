package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Priority;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Concerns;
import org.redress.casework.reviewers.Declared;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What people of the console say of themselves. */
@ExtendWith(Engines.class)
class OwnPagesTest {

  private static final String PREFERENCES = "/console/preferences";
  private static final String PAUSE = "This may be a good moment for one.";

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "own");
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void whatIsDeclaredIsKeptAsAMarkAndTakenBackByIt() throws Exception {
    Concerns concerns = console.wiring().review().concerns();
    Visitor rory = new Visitor(console).signIn("reviewer");
    declare(rory, "account", "https://www.facebook.com/marsh.lantern");
    declare(rory, "person", "Ines Calder");
    declare(rory, "person", "ines@example.org");
    declare(rory, "branch", "Leith");

    Concern account = concerns.account("@marsh.lantern", Optional.of("facebook")).orElseThrow();
    assertThat(declared("reviewer").conflicts()).containsOnlyKeys(
        account, concerns.person("ines calder"),
        concerns.person(new EmailAddress("INES@example.org")), Concern.ofBranch("leith"));
    assertThat(console.kept()).doesNotContainIgnoringCase("marsh", "calder", "ines@");
    assertThat(rory.get("/console/own").page()).contains("An account, since", "A branch leith");

    rory.post("/console/own/conflicts/retraction", "conflict", account.toString());
    assertThat(declared("reviewer").conflicts()).hasSize(3).doesNotContainKey(account);
    assertThat(
        rory.get("/console/own").post("/console/own/conflicts/retraction", "conflict", account.toString()).status())
        .isEqualTo(404);
  }

  @Test
  void whatCannotBeDeclaredIsSentBackWithWhatWasWritten() throws Exception {
    Visitor una = new Visitor(console).signIn("approver");
    for (Map.Entry<String, String> wrong : Set.of(
        Map.entry("branch", "<script>alert(1)</script>"), Map.entry("", "Somebody"), Map.entry("person", "  "),
        Map.entry("account", "@"), Map.entry("person", "x".repeat(301)))) {
      una.get("/console/own").post("/console/own/conflicts", "kind", wrong.getKey(), "who", wrong.getValue());

      assertThat(una.status()).as(wrong.toString()).isEqualTo(422);
      assertThat(una.page()).contains("<title>Error: About me", "govuk-error-summary").doesNotContain("<script>alert");
    }
    assertThat(una.page()).doesNotContain("You are on duty");
    assertThat(declared("approver")).isEqualTo(Declared.nothing("approver"));
  }

  @Test
  void aReviewerGoesOnDutyAndOffAgain() throws Exception {
    Visitor rory = new Visitor(console).signIn("reviewer").get("/console/own");

    rory.post("/console/own/duty", "on", "true");
    assertThat(declared("reviewer").onDuty()).isTrue();
    assertThat(rory.get(rory.header("Location")).page()).contains("You are on duty.", "Go off duty");

    rory.post("/console/own/duty", "on", "false");
    assertThat(declared("reviewer").onDuty()).isFalse();
  }

  @Test
  void allThatSomebodyChoosesStandsTogetherAndIsKept() throws Exception {
    Visitor una = new Visitor(console).signIn("approver").get("/console/own");
    assertThat(una.page()).contains(ticked("shortcuts"), ticked("counted")).doesNotContain(ticked("grey"));

    una.post(PREFERENCES, "form", "own", "grey", "on", "counted", "on", "pauseAfterCases", " 20 ");
    assertThat(una.header("Location")).isEqualTo("/console/own?done=preferences");
    assertThat(una.get(una.header("Location")).page()).contains("It is kept as you like it.", "value=\"20\"")
        .contains(ticked("grey"), ticked("counted"))
        .doesNotContain(ticked("shortcuts"));

    una.post(PREFERENCES, "form", "own", "covered", "on", "pauseAfterMinutes", "soon");
    assertThat(una.status()).isEqualTo(422);
    assertThat(una.page()).contains("<title>Error: About me", "value=\"soon\"", "whole number of minutes")
        .contains(ticked("covered"));
    assertThat(declared("approver").preferences()).containsEntry("pauseAfterCases", "20").containsEntry("grey", "on");

    una.get("/console/own").post(PREFERENCES, "covered", "on");
    assertThat(una.header("Location")).isEqualTo("/console");
    assertThat(declared("approver").preferences()).containsEntry("counted", "on")
        .containsEntry("pauseAfterCases", "20");
  }

  @Test
  void aPauseIsSpokenOfAfterAsManyCasesAsSomebodyChose() throws Exception {
    Waiting waiting = new Waiting(console);
    List<String> cases = Stream.of(1, 2, 3)
        .map(hour -> "/console/cases/" + waiting.queued(Priority.LOW, hour).reference())
        .toList();
    Visitor second = new Visitor(console).signIn("second").get("/console/own");
    second.post(PREFERENCES, "form", "own", "counted", "on", "pauseAfterCases", "2");

    assertThat(second.get(cases.get(0)).page()).doesNotContain(PAUSE);
    assertThat(second.get(cases.get(0)).page()).doesNotContain(PAUSE);
    assertThat(second.get(cases.get(1)).page()).contains("without a pause: 2.", PAUSE, "<h1");
    assertThat(second.get("/console").page()).contains("Cases that you looked at today: 2.", PAUSE);

    second.get("/console/own").post(PREFERENCES, "form", "own", "pauseAfterCases", "2");
    assertThat(second.get(cases.get(2)).page()).doesNotContain(PAUSE);
    assertThat(second.get("/console").page()).doesNotContain("looked at today");
    assertThat(console.wiring().review().counting().today("second").cases()).hasSize(2);
  }

  @Test
  void programsSayWhatTheyWantChangedAndTheRestStays() throws Exception {
    String token = console.token(Map.of("sub", "a-liking-program"), Duration.ofMinutes(5));
    Visitor program = new Visitor(console).with("accept", "application/json")
        .with("authorization", "Bearer " + token)
        .with("content-type", "application/json");

    program.postRaw(PREFERENCES, "{\"grey\":true,\"pauseAfterMinutes\":45}");
    program.postRaw(PREFERENCES, "{\"covered\":true,\"pauseAfterCases\":null}");
    ConsoleApiTest.assertDescribed(PREFERENCES, "post", "200", "application/json", program);
    assertThat(program.page()).contains("\"grey\":true", "\"covered\":true", "\"pauseAfterMinutes\":45");
    program.postRaw(PREFERENCES, "{\"pauseAfterCases\":1000}");
    ConsoleApiTest.assertDescribed(PREFERENCES, "post", "422", "application/problem+json", program);
  }

  private static String ticked(String like) {
    return "name=\"" + like + "\" value=\"on\" checked";
  }

  private static void declare(Visitor visitor, String kind, String who) throws IOException {
    visitor.get("/console/own").post("/console/own/conflicts", "kind", kind, "who", who);
    assertThat(visitor.header("Location")).as(visitor.page()).isEqualTo("/console/own?done=declared");
  }

  private static Declared declared(String subject) {
    return console.wiring().review().reviewers().find(subject);
  }
}
