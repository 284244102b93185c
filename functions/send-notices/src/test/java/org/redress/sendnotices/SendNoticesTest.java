package org.redress.sendnotices;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeState;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.ses.Mail;
import org.redress.engines.ses.SesFault;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

@ExtendWith(Engines.class)
class SendNoticesTest {

  private static final String HINTS = "NOTICE_QUEUE_URL";
  private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

  private static TestEngines engines;
  private static TestStack stack;
  private static CaseDesk cases;
  private static LambdaCall<SQSEvent> function;

  @BeforeAll
  static void start(TestEngines running) {
    engines = running;
    stack = TestStack.create(engines, "send-notices");
    cases = new CaseDesk(Wiring.from(stack.environment()));
    function = new LambdaCall<>(new SendNotices(stack.environment()), SQSEvent.class);
  }

  @Test
  void theNoticeInTheSampleEventIsSent() throws IOException {
    CaseId id = opened();
    stack.receive(HINTS);
    String sample = Files.readString(Path.of("../../events/send-notices/01-hint.json"));

    assertThat(function.invoke(sample.replace("7K2M9QXW4T", id.value()))).isEqualTo(NO_FAILURES);

    Mail mail = onlyMail(id);
    assertThat(mail.to()).containsExactly("morag@example.org");
    assertThat(mail.subject()).contains(id.reference());
    assertThat(mail.text()).contains("https://report.example.org/reports/" + id.reference());
    assertThat(mail.html()).contains("https://report.example.org/reports/" + id.reference());
    assertThat(mail.header("Auto-Submitted")).contains("auto-generated");
    assertThat(mail.header("Feedback-ID")).contains("acknowledgement:reporter:redress");
    assertThat(mail.header("In-Reply-To")).as("there is no mail before it").isEmpty();
    assertThat(mail.text() + mail.html()).doesNotContain("bagpipes", "Morag");
    assertThat(cases.notice(id).state()).isEqualTo(new NoticeState.Sent(Optional.of(mail.id())));
  }

  @Test
  void aLaterMailStandsUnderTheFirstOneAsSesNamedIt() {
    CaseId id = opened();
    function.invoke(stack.receive(HINTS));
    String first = onlyMail(id).header("Message-ID").orElseThrow();
    cases.withdraw(id);

    assertThat(function.invoke(stack.receive(HINTS))).isEqualTo(NO_FAILURES);

    assertThat(mails(id)).last().satisfies(later -> {
      assertThat(later.subject()).isEqualTo("There is news about your report " + id.reference());
      assertThat(later.header("In-Reply-To")).contains(first);
      assertThat(later.header("References")).contains(first);
    });
  }

  @Test
  void aDoubledHintSendsOneMail() {
    CaseId id = opened();
    String event = stack.receive(HINTS);

    for (int i = 0; i < 3; i++) {
      assertThat(function.invoke(event)).isEqualTo(NO_FAILURES);
    }

    assertThat(mails(id)).hasSize(1);
  }

  @Test
  void hintsThatComeAtTheSameTimeSendOneMail() throws InterruptedException, ExecutionException {
    CaseId id = opened();
    String event = stack.receive(HINTS);

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<String>> answers = threads.invokeAll(
          IntStream.range(0, 8).mapToObj(_ -> (Callable<String>) () -> function.invoke(event))
              .toList());
      for (Future<String> answer : answers) {
        answer.get();
      }
    }

    assertThat(mails(id)).hasSize(1);
    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.SENT);
  }

  @Test
  void aMailWhoseReplyWasLostIsNotSentAgainByAnotherHint() {
    CaseId id = opened();
    String event = stack.receive(HINTS);
    engines.sesServer().failNext(SesFault.REPLY_LOST);

    function.invoke(event);
    function.invoke(event);

    assertThat(mails(id)).hasSize(1);
    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.UNKNOWN);
  }

  @Test
  void aMailThatSesHasNoTimeForGoesBackAndWaitsForItsTime() {
    CaseId id = opened();
    String event = stack.receive(HINTS);
    engines.sesServer().failNext(SesFault.THROTTLED);

    assertThat(function.invoke(event)).isEqualTo(NO_FAILURES);

    assertThat(cases.notice(id).state()).isEqualTo(new NoticeState.Pending());
    assertThat(cases.notice(id).wake()).as("found by the sweeper").isPresent();
    function.invoke(event);
    assertThat(mails(id)).as("a doubled hint does not hasten it").isEmpty();
    assertThat(cases.notice(id).take("later", Instant.now().plusSeconds(60))).isPresent();
  }

  @Test
  void aMailThatSesRefusesIsGivenUpAndPeopleAreTold() {
    CaseId id = opened();
    engines.sesServer().failNext(SesFault.REJECTED);

    assertThat(function.invoke(stack.receive(HINTS))).isEqualTo(NO_FAILURES);

    assertThat(mails(id)).isEmpty();
    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.FAILED);
    assertThat(cases.timeline(id))
        .last()
        .satisfies(event -> {
          assertThat(event.kind()).isEqualTo(TimelineEvent.Kind.NOTICE_FAILED);
          assertThat(event.actor().name()).isEqualTo("send-notices");
        });
  }

  @Test
  void aMessageThatIsNoHintFailsAlone() {
    stack.send(HINTS, "{\"case\":\"7K2M9QXW4T\"}");
    CaseId id = opened();

    assertThat(function.invoke(stack.receive(HINTS))).containsOnlyOnce("itemIdentifier");

    assertThat(mails(id)).hasSize(1);
  }

  private static CaseId opened() {
    return cases.open(
        "It began with a joke about bagpipes.", new Reporter.Named("Morag", EmailAddress.parse("morag@example.org")));
  }

  private static Mail onlyMail(CaseId id) {
    assertThat(mails(id)).hasSize(1);
    return mails(id).getFirst();
  }

  private static List<Mail> mails(CaseId id) {
    return engines.mailbox().mails().stream().filter(mail -> id.value().equals(mail.tags().get("case"))).toList();
  }
}
