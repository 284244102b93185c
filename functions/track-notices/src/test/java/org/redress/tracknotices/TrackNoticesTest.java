package org.redress.tracknotices;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.notices.Suppression;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.ses.SesFault;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

@ExtendWith(Engines.class)
class TrackNoticesTest {

  private static final String ATTEMPT = "5f1c2a9be07d4436";
  private static final String EVENTS = "NOTICE_EVENT_QUEUE_URL";
  private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";
  private static final int PATIENCE = 30;

  private static TestEngines engines;
  private static TestStack stack;
  private static Wiring wiring;
  private static CaseDesk cases;
  private static LambdaCall<SQSEvent> function;

  @BeforeAll
  static void start(TestEngines running) {
    engines = running;
    stack = TestStack.create(engines, "track-notices");
    wiring = Wiring.from(stack.environment());
    cases = new CaseDesk(wiring);
    function = new LambdaCall<>(new TrackNotices(stack.environment()), SQSEvent.class);
    engines.mailbox().events(event -> stack.send(EVENTS, transformed(event)));
  }

  @ParameterizedTest
  @CsvSource({"01-delivery.json, DELIVERED", "02-bounce.json, BOUNCED", "03-complaint.json, COMPLAINED"})
  void theNewsInASampleEventIsRecorded(String sample, NoticeState.Name state) throws IOException {
    CaseId id = cases.openFor(anyone());
    String event = Files.readString(Path.of("../../events/track-notices", sample));

    assertThat(function.invoke(event.replace("7K2M9QXW4T", id.value()))).isEqualTo(NO_FAILURES);

    assertThat(cases.notice(id).state().name()).isEqualTo(state);
    assertThat(cases.notice(id).wake()).as("nothing is left to do").isEmpty();
  }

  @Test
  void aMailWhoseReplyWasLostIsSettledByTheEventOfTheMailService() {
    CaseId id = cases.openFor(anyone());
    engines.sesServer().failNext(SesFault.REPLY_LOST);
    cases.sendNotice(id);
    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.UNKNOWN);

    takeEventsUntil(id, NoticeState.Name.DELIVERED);

    assertThat(cases.notice(id).wake()).as("it is not sent once more").isEmpty();
    assertThat(engines.mailbox().mails().stream().filter(mail -> id.value().equals(mail.tags().get("case"))))
        .hasSize(1);
  }

  @Test
  void aMailThatBouncesIsToldToPeople() {
    CaseId id = cases.openFor("bounce@simulator.amazonses.com");
    cases.sendNotice(id);

    takeEventsUntil(id, NoticeState.Name.BOUNCED);

    assertThat(cases.kinds(id)).containsOnlyOnce(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void newsInAnyOrderEndsTheSame(long seed) {
    CaseId id = cases.openFor(anyone());
    List<String> news = new ArrayList<>();
    for (String kind : List.of("Send", "Delivery", "DeliveryDelay", "Reject", "Complaint")) {
      news.add(event(kind, id, ""));
      news.add(event(kind, id, ""));
    }
    Collections.shuffle(news, new Random(seed));

    news.forEach(TrackNoticesTest::take);

    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.COMPLAINED);
  }

  @ParameterizedTest
  @CsvSource({"DeliveryDelay, ''", "Open, ''", "'', ''"})
  void whatIsNoNewsChangesNothing(String kind, String bounceType) {
    CaseId id = cases.openFor(anyone());
    Notice before = cases.notice(id);

    assertThat(take(event(kind, id, bounceType))).isEqualTo(NO_FAILURES);

    assertThat(cases.notice(id)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Transient", "Undetermined", ""})
  void aMailThatWasHandedBackIsSentAgainHoursLater(String bounceType) {
    CaseId id = cases.openFor(anyone());
    Notice owed = cases.notice(id);
    wiring.notices().replace(owed, owed.take(ATTEMPT, wiring.clock().instant()).orElseThrow());

    take(event("Bounce", id, bounceType));
    take(event("Bounce", id, bounceType));

    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.RETURNED);
    assertThat(cases.notice(id).wake().orElseThrow().at()).isAfter(wiring.clock().instant().plusSeconds(3600));
    assertThat(cases.kinds(id)).doesNotContain(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @ParameterizedTest
  @CsvSource({"Bounce, Permanent, BOUNCE", "Complaint, '', COMPLAINT"})
  void anAddressThatWantsNoMailsGetsNoMore(String kind, String bounceType, Suppression.Reason reason) {
    String address = kind + "@example.org";
    CaseId id = cases.openFor(address);

    take(event(kind, id, bounceType));

    assertThat(wiring.mails().suppressions().of(new EmailAddress(address)).map(Suppression::reason)).contains(reason);
    CaseId other = cases.openFor(address);
    cases.sendNotice(other);
    assertThat(cases.notice(other).state().name()).isEqualTo(NoticeState.Name.SUPPRESSED);
    assertThat(cases.kinds(other)).containsOnlyOnce(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void aRepeatedEventDoesNotSuppressAnAddressAgainThatWasLetGo() {
    CaseId id = cases.openFor("let.go@example.org");
    take(event("Bounce", id, "Permanent"));
    wiring.mails().suppressions().lift(wiring.mails().suppressions().id(new EmailAddress("let.go@example.org")));

    take(event("Bounce", id, "Permanent"));

    assertThat(wiring.mails().suppressions().of(new EmailAddress("let.go@example.org"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reject", "Rendering Failure"})
  void aMailThatTheMailServiceGivesUpIsToldToPeople(String kind) {
    CaseId id = cases.openFor(anyone());
    Notice owed = cases.notice(id);
    wiring.notices().replace(owed, owed.take(ATTEMPT, wiring.clock().instant()).orElseThrow());

    assertThat(take(event(kind, id, ""))).isEqualTo(NO_FAILURES);

    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.FAILED);
    assertThat(cases.kinds(id)).containsOnlyOnce(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"kind\":\"Delivery\"}",
      "{\"kind\":\"Delivery\",\"case\":\"\",\"notice\":\"\",\"attempt\":\"\",\"messageId\":\"\",\"bounceType\":\"\"}",
      "{\"kind\":\"Delivery\",\"case\":[],\"notice\":[],\"attempt\":[]}",
      "{\"kind\":\"Delivery\",\"case\":null,\"notice\":[\"0\"],\"attempt\":[\"a\"]}",
      "{\"kind\":\"Delivery\",\"case\":[\"7K2M9QXW4T\"],\"notice\":[\"1\"],\"attempt\":[\"a\"]}"})
  void aMailThatIsNoneOfOursIsDropped(String event) {
    assertThat(take(event)).isEqualTo(NO_FAILURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no event", "[]", "{\"kind\":"})
  void aMessageThatIsNoEventFails(String message) {
    assertThat(take(message)).containsOnlyOnce("itemIdentifier");
  }

  /** What the rule of the template makes of an event of the mail service. */
  private static String transformed(JsonNode event) {
    JsonNode detail = event.path("detail");
    ObjectNode message = JsonNodeFactory.instance.objectNode()
        .put("kind", detail.path("eventType").asText())
        .put("time", event.path("time").asText());
    for (String tag : List.of("case", "notice", "attempt")) {
      message.set(tag, detail.path("mail").path("tags").path(tag));
    }
    return message.put("messageId", detail.path("mail").path("messageId").asText())
        .put("bounceType", detail.path("bounce").path("bounceType").asText())
        .toString();
  }

  private static String event(String kind, CaseId id, String bounceType) {
    ObjectNode event = JsonNodeFactory.instance.objectNode().put("kind", kind).put("time", "2026-11-23T09:00:00Z");
    event.putArray("case").add(id.value());
    event.putArray("notice").add("1");
    event.putArray("attempt").add(ATTEMPT);
    return event.put("messageId", "0102018f").put("bounceType", bounceType).toString();
  }

  /** Another address each time: a bounce of one test's must not keep the mails of the others. */
  private static String anyone() {
    return "morag." + UUID.randomUUID() + "@example.org";
  }

  private static String take(String message) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.putArray("Records").addObject().put("messageId", "m").put("body", message);
    return function.invoke(event.toString());
  }

  private static void takeEventsUntil(CaseId id, NoticeState.Name state) {
    for (int i = 0; i < PATIENCE && cases.notice(id).state().name() != state; i++) {
      assertThat(function.invoke(stack.receive(EVENTS))).isEqualTo(NO_FAILURES);
    }
    assertThat(cases.notice(id).state().name()).isEqualTo(state);
  }
}
