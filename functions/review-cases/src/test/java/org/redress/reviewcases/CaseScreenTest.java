package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.Claim;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.report.Post;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.timeline.TimelineEvent.Kind;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.web.messages.Messages;

/** The screen of one case, and what is done on it. */
@ExtendWith(Engines.class)
class CaseScreenTest {

  private static final String REASON = "It was said to her & about her <twice>.";

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static CaseVisitors visitors;

  @BeforeAll
  static void start(TestEngines engines) throws Exception {
    console = new RunningConsole(engines, "case-screen");
    visitors = new CaseVisitors(console);
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void aDecisionUnderALapsedLeaseIsRefusedAndItsTextIsInTheFormAgain() throws IOException {
    CaseId id = visitors.queued();
    visitors.as("reviewer").send(id, "claim");
    CaseVisitors.One reviewer = visitors.as("reviewer").open(id);
    lapse(id);
    reviewer.send(
        "decision", "step", "confirm", "decision.outcome", "referred", "decision.clauses", "abuse",
        "decision.reason", REASON);

    assertThat(reviewer.status()).isEqualTo(409);
    assertThat(reviewer.page()).contains("Error:", "your time at the case is over", "Take the case over")
        .contains("It was said to her &amp; about her &lt;twice&gt;.</textarea>")
        .contains("value=\"referred\" checked");
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.IN_REVIEW);

    reviewer.sendHere(
        "take-over", "keep", "decision", "decision.outcome", "referred", "decision.clauses", "abuse",
        "decision.reason", REASON);
    assertThat(reviewer.status()).isEqualTo(200);
    assertThat(reviewer.page()).contains("The case is yours again", "&lt;twice&gt;.</textarea>");
    reviewer.sendHere(
        "decision", "step", "confirm", "decision.outcome", "referred", "decision.clauses", "abuse",
        "decision.reason", REASON);
    assertThat(reviewer.status()).isEqualTo(303);
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.AWAITING_APPROVAL);
  }

  @Test
  void whoeverProposedAnOutcomeMayNotApproveItAndAnotherSeesTheMailBefore() throws IOException {
    CaseId id = visitors.queued();
    CaseVisitors.One both = visitors.as(RunningConsole.BOTH);
    both.send(id, "claim");
    both.open(id)
        .send(
            "decision", "step", "preview", "decision.outcome", "referred", "decision.clauses", "abuse",
            "decision.reason", REASON);
    assertThat(both.page()).contains("Look before you send it", "about your report " + id.reference())
        .doesNotContain("morag@example.org");
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.IN_REVIEW);
    both.send(
        id, "decision", "step", "confirm", "decision.outcome", "referred", "decision.clauses", "abuse",
        "decision.reason", REASON);

    assertThat(both.open(id).page()).contains("An approver who had no part in it").doesNotContain("/approval\"");
    both.send("approval", "approval.outcome", "referred", "approval.clauses", "abuse");
    assertThat(both.status()).isEqualTo(403);

    CaseVisitors.One approver = visitors.as("approver").open(id);
    assertThat(approver.page()).contains("/approval\"", "The mail to the reporter", "&lt;twice&gt;");
    approver.send("approval", "approval.outcome", "referred", "approval.clauses", "hate");
    assertThat(approver.status()).as("another outcome than was proposed").isEqualTo(409);
    approver.send(id, "approval", "approval.outcome", "referred", "approval.clauses", "abuse");
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.CLOSED);
    assertThat(approver.open(id).page()).contains("Agreed to: Upheld, referred", "Closed");
  }

  @Test
  void aCaseThatSomebodyIsTooNearToIsThereOnNoRoute() throws Exception {
    CaseId id = visitors.queued();
    Visitor near = new Visitor(console).signIn(RunningConsole.BOTH);
    Reviewer reviewer = console.wiring()
        .review()
        .profile()
        .of(RunningConsole.BOTH, "Both", Set.of(Role.REVIEWER, Role.APPROVER));
    console.wiring().review().profile().declare(reviewer, Concern.of(id));

    for (ConsoleRoute route : ConsoleRoute.values()) {
      if (route.path().contains("{reference}") && route.roles().contains(Role.REVIEWER)) {
        String path = route.path().replace("{reference}", id.reference()).replace("{number}", "1");
        for (String accept : List.of("text/html", "application/json")) {
          near.with("accept", "text/html").get("/console").with("accept", accept);
          assertThat((route.changes() ? near.post(path, "fence", "1") : near.get(path)).status())
              .as("%s as %s", route, accept)
              .isEqualTo(404);
        }
      }
    }
    assertThat(visitors.kinds(id)).doesNotContain(Kind.REVIEW_STARTED, Kind.NOTE_ADDED);
  }

  @Test
  void whatAnybodyWroteComesOutInert() throws IOException {
    String evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    CaseId id = visitors.queued(
        evil,
        List.of(
            new Post(
                "A \uD83D\uDE00 " + evil, Optional.of("javascript:alert(1)"), Optional.of(evil), Optional.of(evil),
                Optional.of(evil))),
        evil);
    CaseVisitors.One reviewer = visitors.as("reviewer");
    reviewer.send(id, "claim");
    reviewer.send(id, "notes", "notes.text", evil);
    reviewer.send(id, "question", "question.text", "");
    assertThat(reviewer.status()).isEqualTo(422);
    reviewer.send(id, "decision", "step", "preview", "decision.outcome", "not-upheld", "decision.reason", evil);
    assertInert(reviewer);
    reviewer.send(id, "question", "question.text", evil);

    assertInert(reviewer.open(id));
    assertThat(reviewer.page()).contains("A \uD83D\uDE00 ", "&lt;script&gt;alert(1)", "javascript:alert(1)");
  }

  private static void assertInert(CaseVisitors.One reviewer) {
    assertThat(reviewer.page()).doesNotContain("<script>alert", "<img src=x", "href=\"javascript:");
    assertThat(reviewer.page().toLowerCase(Locale.ROOT)).doesNotContain("\"><img");
  }

  @Test
  void eachThingIsDoneOnceHoweverOftenItIsSent() throws IOException {
    CaseId id = visitors.queued();
    CaseId other = visitors.queued();
    visitors.twice("reviewer", id, Kind.REVIEW_STARTED, "claim");
    visitors.twice(
        "reviewer", id, Kind.FINDING_JUDGED, "judgement", "judgement.clause", "abuse", "judgement.view", "agrees");
    visitors.twice("reviewer", id, Kind.CLAUSE_ADDED, "clauses", "clauses.clause", "trolling");
    visitors.twice("reviewer", id, Kind.CLAUSE_REMOVED, "clause-removal", "clause-removal.clause", "trolling");
    visitors.twice("reviewer", id, Kind.NOTE_ADDED, "notes", "notes.text", "Look at the dates.");
    visitors.twice("reviewer", id, Kind.REVIEW_RELEASED, "release");
    visitors.as("reviewer").send(id, "claim");
    visitors.twice("reviewer", id, Kind.REVIEW_HANDED_OVER, "hand-over", "hand-over.to", RunningConsole.BOTH);
    lapse(id);
    visitors.twice("reviewer", id, Kind.REVIEW_TAKEN_OVER, "take-over");
    visitors.twice("approver", id, Kind.NAME_LIFTED, "name", "name.reason", "The police ask.");
    visitors.twice("approver", id, Kind.NAME_COVERED, "name-cover", "name-cover.reason", "They know.");
    visitors.twice("approver", id, Kind.LEGAL_HOLD_PLACED, "hold", "hold.reason", "A court asks.");
    visitors.twice("approver", id, Kind.LEGAL_HOLD_LIFTED, "hold-lifting", "hold-lifting.reason", "It is over.");
    visitors.twice(
        "approver", id, Kind.PASSAGE_REDACTED, "redaction", "redaction.part", "1.post.0", "redaction.words",
        "07700 900123", "redaction.which", "1", "redaction.reason", "Her number.");
    visitors.twice("reviewer", id, Kind.DECISION_PROPOSED, "decision", "step", "confirm", "decision.outcome",
        "referred", "decision.clauses", "abuse", "decision.reason", REASON);
    visitors.twice(
        "approver", id, Kind.DECISION_SENT_BACK, "return", "return.outcome", "referred", "return.clauses", "abuse",
        "return.reason", "The second post says more.");
    visitors.twice("reviewer", id, Kind.DECIDED, "decision", "step", "confirm", "decision.outcome", "not-upheld",
        "decision.reason", REASON);
    visitors.twice(
        "approver", id, Kind.REOPENED, "reopening", "reopening.priority", "high", "reopening.reason", "New words.");
    visitors.as("reviewer").send(id, "claim");
    visitors.twice("reviewer", id, Kind.QUESTION_ASKED, "question", "question.text", "When was this?");
    visitors.twice("reviewer", id, Kind.MERGED, "merger", "merger.into", other.reference());

    String page = visitors.as("reviewer").open(id).page();
    assertThat(page).contains("Made a passage unreadable.", "The police ask.", "When was this?", other.reference())
        .contains("\u2588".repeat(12))
        .doesNotContain("07700 900123");
  }

  @Test
  void whatIsSentSeveralTimesAtOnceIsDoneOnce() throws Exception {
    CaseId id = visitors.queued();
    String version = Integer.toString(console.wiring().cases().find(id).orElseThrow().version());
    List<Visitor> tabs = new ArrayList<>();
    for (int tab = 0; tab < 4; tab++) {
      tabs.add(new Visitor(console).signIn("reviewer"));
    }
    try (ExecutorService all = Executors.newFixedThreadPool(tabs.size())) {
      List<Future<Integer>> answers = all.invokeAll(
          tabs.stream()
              .<Callable<Integer>>map(
                  tab -> () -> tab
                      .post("/console/cases/" + id.reference() + "/notes", "version", version, "notes.text", "Once.")
                      .status())
              .toList());
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }

    assertThat(visitors.kinds(id)).containsOnlyOnce(Kind.NOTE_ADDED);
  }

  @Test
  void aFileIsFetchedByALinkOfMinutesUnlessItMayHarm() throws IOException {
    CaseId id = visitors.queued();
    visitors.sealed(id, 1, new Verdict.Clean());
    visitors.sealed(id, 2, new Verdict.Infected("Eicar"));
    CaseVisitors.One auditor = visitors.as("auditor").open(id);
    assertThat(auditor.page()).contains("her-phone-1.txt", "found malware in it: Eicar", "/evidence/1\"")
        .doesNotContain("/evidence/2\"");

    assertThat(auditor.look(id, "/evidence/1").status()).isEqualTo(303);
    assertThat(auditor.location()).contains("/evidence/", "X-Amz-Expires=300").doesNotContain("her-phone", id.value());
    assertThat(auditor.look(id, "/evidence/1?as=picture").status()).as("it is none").isEqualTo(404);
    assertThat(auditor.look(id, "/evidence/2").status()).isEqualTo(404);
    assertThat(auditor.look(id, "/evidence/3").status()).isEqualTo(404);
  }

  @Test
  void somebodyWhoRecusesGoesOnWithoutTheCase() throws IOException {
    CaseId id = visitors.queued();
    CaseVisitors.One auditor = visitors.as("auditor").open(id);
    assertThat(auditor.page()).contains("Waiting for a reviewer").doesNotContain("/claim\"", "/notes\"");

    visitors.as("second").send(id, "claim");
    visitors.as("second").send(id, "recusal");

    assertThat(visitors.as("second").open(id).status()).isEqualTo(404);
    assertThat(visitors.stage(id)).isEqualTo(Stage.Name.QUEUED);
  }

  @Test
  void howSomebodyLikesThePageIsKept() throws IOException {
    CaseId id = visitors.queued();
    CaseVisitors.One auditor = visitors.as("auditor").open(id);
    assertThat(auditor.page()).contains("data-keys=\"on\"").doesNotContain("rd-cover");

    auditor.sendTo("/console/preferences", "covered", "on", "case", id.reference());

    assertThat(auditor.open(id).page()).contains("data-keys=\"off\"", "rd-cover", "Show the words of post 1");
  }

  @Test
  void programsReadAndDecideAsPeopleDo() throws IOException {
    CaseId id = visitors.queued();
    Program program = new Program(console, "reviewer");

    assertThat(program.post(id, "claim", Map.of()).path("stage").asText()).isEqualTo("in-review");
    int fence = program.get(id).path("fence").asInt();
    assertThat(program.get(id).path("may")).anyMatch(may -> may.asText().equals("decision"));
    assertThat(program.get(id).path("screened").path("findings").path(0).path("spans").path(0).path("part").asText())
        .isEqualTo("1.post.0");
    assertThat(program.post(id, "lease", Map.of("fence", fence)).path("until").asText()).isNotEmpty();
    assertThat(program.post(id, "lease", Map.of("fence", fence + 1)).path("type").asText())
        .isEqualTo("/problems/lease-lost");
    assertThat(
        program.post(id, "decision", Map.of("fence", fence, "outcome", "referred")).at("/errors/0/field").asText())
        .isEqualTo("clauses");
    assertThat(
        program.post(
            id, "decision", Map.of("fence", fence, "outcome", "not-upheld", "reason", REASON, "step", "preview"))
            .at("/mail/subject")
            .asText())
        .contains(id.reference());
    assertThat(
        program.post(id, "decision", Map.of("fence", fence, "outcome", "not-upheld", "reason", REASON))
            .path("stage")
            .asText())
        .isEqualTo("closed");
  }

  @Test
  void theDescriptionSpeaksOfEverythingThatIsDoneToACase() throws IOException {
    assertThat(new ObjectMapper().readTree(ApiDescription.read()).path("paths").fieldNames())
        .toIterable()
        .containsAll(
            Arrays.stream(ConsoleRoute.values())
                .map(ConsoleRoute::path)
                .filter(path -> path.contains("{reference}"))
                .toList());
  }

  @Test
  void everyKindOfEventHasItsWords() {
    assertThat(Messages.english().keys())
        .containsAll(Arrays.stream(Kind.values()).map(kind -> "console.case.event." + kind).toList());
  }

  /** Lets the time of whoever is at a case be over. */
  private static void lapse(CaseId id) {
    Claim claim = console.wiring().review().claims().findClaim(id).orElseThrow();
    assertThat(console.wiring().review().claims().replace(claim, claim.prolonged(Instant.now().minusSeconds(1))))
        .isTrue();
  }
}
