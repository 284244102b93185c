package org.redress.queuereview;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
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
  private static CaseDesk cases;
  private static LambdaCall<SQSEvent> function;

  @BeforeAll
  static void start(TestEngines engines) {
    stack = TestStack.create(engines, "queue-review");
    wiring = Wiring.from(stack.environment());
    cases = new CaseDesk(wiring);
    function = new LambdaCall<>(new QueueReview(stack.environment()), SQSEvent.class);
  }

  @Test
  void theCaseInTheSampleEventIsQueued() throws IOException {
    CaseId id = screened();
    stack.receive(HINTS);
    String sample = Files.readString(Path.of("../../events/queue-review/01-hint.json"));

    assertThat(function.invoke(sample.replace("7K2M9QXW4T", id.value()))).isEqualTo(NO_FAILURES);

    assertThat(cases.head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
  }

  @Test
  void aCaseIsQueuedOnceHoweverOftenTheHintComes() {
    CaseId id = screened();
    String event = stack.receive(HINTS);

    for (int i = 0; i < 3; i++) {
      assertThat(function.invoke(event)).isEqualTo(NO_FAILURES);
    }

    assertThat(cases.kinds(id)).containsOnlyOnce(TimelineEvent.Kind.QUEUED);
    assertThat(cases.head(id).wake()).as("a queued case waits for a person").isEmpty();
  }

  @Test
  void whatCouldNotBeScreenedIsPutHighWithADateByWhichItIsDue() {
    CaseId id = screened();

    function.invoke(stack.receive(HINTS));

    assertThat(cases.head(id).priority()).contains(Priority.HIGH);
    assertThat(cases.head(id).due())
        .contains(wiring.serviceTimes().due(Priority.HIGH, cases.head(id).receivedAt()));
  }

  @Test
  void aCaseThatIsYetToBeScreenedIsLeftAlone() {
    CaseId id = cases.open("It happened on Monday.");
    stack.send(HINTS, "{\"case\":\"" + id + "\"}");

    assertThat(function.invoke(stack.receive(HINTS))).isEqualTo(NO_FAILURES);

    assertThat(cases.head(id).stage()).isEqualTo(new Stage.Received());
  }

  @Test
  void aMessageThatIsNoHintFailsAlone() {
    stack.send(HINTS, "{\"case\":\"RD\"}");
    CaseId id = screened();

    assertThat(function.invoke(stack.receive(HINTS))).containsOnlyOnce("itemIdentifier");

    assertThat(cases.head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
  }

  private static CaseId screened() {
    CaseId id = cases.open("It happened on Monday.");
    cases.leaveUnscreened(id);
    return id;
  }
}
