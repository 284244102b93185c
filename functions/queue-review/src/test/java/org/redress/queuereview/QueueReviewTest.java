package org.redress.queuereview;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.history.Earlier;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.screening.Screening;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

@ExtendWith(Engines.class)
class QueueReviewTest {

  private static final String HINTS = "REVIEW_QUEUE_URL";
  private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

  private static TestStack stack;
  private static Wiring wiring;
  private static LambdaCall<SQSEvent> function;

  @BeforeAll
  static void start(TestEngines engines) {
    stack = TestStack.create(engines, "queue-review");
    wiring = Wiring.from(stack.environment());
    function = new LambdaCall<>(new QueueReview(stack.environment()), SQSEvent.class);
  }

  @Test
  void theCaseInTheSampleEventIsQueued() throws IOException {
    CaseId id = screened();
    stack.receive(HINTS);
    String sample = Files.readString(Path.of("../../events/queue-review/01-hint.json"));

    assertThat(function.invoke(sample.replace("7K2M9QXW4T", id.value()))).isEqualTo(NO_FAILURES);

    assertThat(head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
  }

  @Test
  void aCaseIsQueuedOnceHoweverOftenTheHintComes() {
    CaseId id = screened();
    String event = stack.receive(HINTS);

    for (int i = 0; i < 3; i++) {
      assertThat(function.invoke(event)).isEqualTo(NO_FAILURES);
    }

    assertThat(kinds(id)).containsOnlyOnce(TimelineEvent.Kind.QUEUED);
    assertThat(head(id).wake()).as("a queued case waits for a person").isEmpty();
  }

  @Test
  void whatCouldNotBeScreenedIsPutHighWithADateByWhichItIsDue() {
    CaseId id = screened();

    function.invoke(stack.receive(HINTS));

    assertThat(head(id).priority()).contains(Priority.HIGH);
    assertThat(head(id).due())
        .contains(wiring.serviceTimes().due(Priority.HIGH, head(id).receivedAt()));
  }

  @Test
  void aCaseThatIsYetToBeScreenedIsLeftAlone() {
    CaseId id = opened();
    stack.send(HINTS, "{\"case\":\"" + id + "\"}");

    assertThat(function.invoke(stack.receive(HINTS))).isEqualTo(NO_FAILURES);

    assertThat(head(id).stage()).isEqualTo(new Stage.Received());
  }

  @Test
  void aMessageThatIsNoHintFailsAlone() {
    stack.send(HINTS, "{\"case\":\"RD\"}");
    CaseId id = screened();

    assertThat(function.invoke(stack.receive(HINTS))).containsOnlyOnce("itemIdentifier");

    assertThat(head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
  }

  private static CaseId screened() {
    CaseId id = opened();
    new ScreenCase(
        wiring.cases(), wiring.hints(),
        new Screening((_, _, at) -> ScreeningResult.notScreened(at, "this is a test"), (_, _) -> Earlier.NONE),
        wiring.clock(),
        Actor.function("test"))
        .screen(id);
    return id;
  }

  private static CaseId opened() {
    Submission submission = new Submission(
        new Report("It happened on Monday.", List.of(), false, List.of()), new Reporter.Anonymous(), Optional.empty());
    OpenCase intake = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    return switch (intake.open(submission)) {
      case OpenCase.Result.Accepted(Case opened) -> opened.id();
      case OpenCase.Result.KeyUsedForOtherContent _ -> throw new AssertionError("There was no key");
    };
  }

  private static Case head(CaseId id) {
    return wiring.cases().find(id).orElseThrow();
  }

  private static List<TimelineEvent.Kind> kinds(CaseId id) {
    return wiring.cases().timeline(id, Optional.empty()).items().stream().map(TimelineEvent::kind).toList();
  }
}
