package org.redress.screenclauses;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Versions;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Statements;
import org.redress.casework.screening.Screener;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.screening.catalogue.Catalogue;

@ExtendWith(Engines.class)
class ScreenClausesTest {

  private static final String HINTS = "SCREENING_QUEUE_URL";
  private static final String NEXT_HINTS = "REVIEW_QUEUE_URL";
  private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

  private static TestStack stack;
  private static Wiring wiring;
  private static CaseDesk cases;

  @BeforeAll
  static void start(TestEngines engines) {
    stack = TestStack.create(engines, "screen-clauses");
    wiring = Wiring.from(stack.environment());
    cases = new CaseDesk(wiring);
  }

  @Test
  void theCaseInTheSampleEventIsScreenedByTheShippedEngine() throws IOException {
    CaseId id = cases.open("Somebody posted where I live.");
    stack.receive(HINTS);
    String sample = Files.readString(Path.of("../../events/screen-clauses/01-hint.json"));

    String answer = call(new ScreenClauses(stack.environment())).invoke(sample.replace("7K2M9QXW4T", id.value()));

    assertThat(answer).isEqualTo(NO_FAILURES);
    assertThat(cases.screening(id))
        .hasValueSatisfying(screening -> assertThat(screening.isScreened()).isTrue());
    stack.receive(NEXT_HINTS);
  }

  @Test
  void aReportIsScreenedOnceHoweverOftenTheHintComes() {
    CaseId id = cases.open("It happened on Monday.");
    String event = stack.receive(HINTS);
    LambdaCall<SQSEvent> function = function(ScreenClausesTest::nothingFound);

    for (int i = 0; i < 3; i++) {
      assertThat(function.invoke(event)).isEqualTo(NO_FAILURES);
    }

    assertThat(cases.head(id).stage()).isEqualTo(new Stage.Screened());
    assertThat(cases.head(id).screenings()).isEqualTo(1);
    assertThat(cases.kinds(id)).containsExactly(TimelineEvent.Kind.OPENED, TimelineEvent.Kind.SCREENED);
    assertThat(stack.receive(NEXT_HINTS)).containsOnlyOnce(id.value());
  }

  @Test
  void whatIsAddedToAQueuedCaseIsScreenedOnceByTheShippedEngineAndRaisesItsPriority() {
    CaseId id = cases.open("Somebody wrote to me.");
    LambdaCall<SQSEvent> function = call(new ScreenClauses(stack.environment()));
    function.invoke(stack.receive(HINTS));
    stack.receive(NEXT_HINTS);
    cases.queue(id);
    assertThat(cases.head(id).priority()).contains(Priority.NORMAL);
    Post threat = new Post(
        "I will kill you", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    cases.say(id, Standing.UNVERIFIED, new Report("Look at this.", List.of(threat), false, List.of()));
    String event = stack.receive(HINTS);

    for (int i = 0; i < 3; i++) {
      assertThat(function.invoke(event)).isEqualTo(NO_FAILURES);
    }

    assertThat(cases.kinds(id)).containsExactly(
        TimelineEvent.Kind.OPENED, TimelineEvent.Kind.SCREENED, TimelineEvent.Kind.QUEUED,
        TimelineEvent.Kind.MESSAGE_RECEIVED, TimelineEvent.Kind.RESCREENED);
    assertThat(cases.head(id).priority()).contains(Priority.URGENT);
    assertThat(cases.head(id).isToBeScreened()).isFalse();
    assertThat(cases.screening(id).orElseThrow().flagged())
        .anySatisfy(found -> assertThat(found.spans()).extracting(Span::part).contains(new Part.Post(4, 0)));
  }

  @Test
  void aPoisonMessageFailsAloneAndLeavesItsKindOnTheCase() {
    CaseId poison = cases.open("poison");
    CaseId healthy = cases.open("It happened on Tuesday.");
    String event = stack.receive(HINTS);

    String answer = function((said, earlier, at) -> {
      if (said.report().account().equals("poison")) {
        throw new IllegalStateException(said.report().account());
      }
      return nothingFound(said, earlier, at);
    }).invoke(event);

    assertThat(answer).containsOnlyOnce("itemIdentifier");
    assertThat(cases.head(poison).stage()).isEqualTo(new Stage.Received());
    assertThat(cases.head(poison).setback()).contains("IllegalStateException");
    assertThat(cases.head(healthy).stage()).isEqualTo(new Stage.Screened());
    stack.receive(NEXT_HINTS);
  }

  @Test
  void aReportThatOverflowsTheStackFailsAloneToo() {
    CaseId poison = cases.open("deep");
    String event = stack.receive(HINTS);

    String answer = function(ScreenClausesTest::overflowing).invoke(event);

    assertThat(answer).containsOnlyOnce("itemIdentifier");
    assertThat(cases.head(poison).setback()).contains("StackOverflowError");
  }

  @Test
  void aMessageThatIsNoHintFailsAlone() {
    stack.send(HINTS, "no hint");
    CaseId id = cases.open("It happened on Wednesday.");
    String event = stack.receive(HINTS);

    assertThat(function(ScreenClausesTest::nothingFound).invoke(event)).containsOnlyOnce("itemIdentifier");
    assertThat(cases.head(id).stage()).isEqualTo(new Stage.Screened());
    stack.receive(NEXT_HINTS);
  }

  private static LambdaCall<SQSEvent> function(Screener screener) {
    return call(new ScreenClauses(wiring, screener, Catalogue.shipped()));
  }

  private static LambdaCall<SQSEvent> call(ScreenClauses function) {
    return new LambdaCall<>(function, SQSEvent.class);
  }

  private static ScreeningResult nothingFound(Statements said, Earlier earlier, Instant at) {
    return new ScreeningResult(
        at, Optional.of(new Versions("1", "test", "1")), List.of(), List.of(), List.of(), Background.NONE, List.of());
  }

  @SuppressWarnings("InfiniteRecursion") // That is what is tested.
  private static ScreeningResult overflowing(Statements said, Earlier earlier, Instant at) {
    return overflowing(said, earlier, at);
  }
}
