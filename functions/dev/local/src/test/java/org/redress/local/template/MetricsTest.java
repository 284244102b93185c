package org.redress.local.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeState;
import org.redress.casework.Wake;
import org.redress.casework.numbers.Channel;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.hints.HintQueue;
import org.redress.caseworkaws.metrics.Metric;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.ses.SesFault;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.sendnotices.SendNotices;
import org.redress.submitreport.SubmitReport;
import org.redress.sweepcases.SweepCases;

/** What functions count is what the template's alarms and dashboard read. */
@ExtendWith(Engines.class)
class MetricsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAMESPACE = "Redress/" + SystemTemplate.STACK;

  private static final String SUBMISSION = """
      {"rawPath": "/reports", "isBase64Encoded": false, "headers": {"content-type": "application/json"},
       "requestContext": {"http": {"method": "POST", "path": "/reports", "sourceIp": "192.0.2.17"}},
       "body": "{\\"account\\": \\"It happened.\\", \\"reporter\\": {\\"mode\\": \\"anonymous\\"}, \\"consent\\": true}"}""";

  private final Template template = SystemTemplate.read();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /** A metric as CloudWatch tells it from others. */
  private record Series(String namespace, String name, Map<String, String> dimensions) {}

  @Test
  void whatFunctionsWriteIsWhatTheAlarmsRead(TestEngines engines) throws JsonProcessingException {
    TestStack stack = TestStack.create(engines, "metrics").withBucket(engines);
    CaseDesk desk = new CaseDesk(Wiring.from(stack.environment()), () -> Instant.now().minus(Duration.ofHours(1)));
    CaseId received = hintedInVain(desk, stack);
    CaseId screened = desk.open("It happened on Tuesday.");
    desk.screen(screened, (_, _, at) -> CaseDesk.urgent(at));
    hintedInVain(stack, screened);
    Map<String, String> environment = new HashMap<>(stack.environment());
    environment.putAll(
        Map.of("METRICS_NAMESPACE", namespaceGiven(), "PROOF_KEY_ID", "alias/proof", "FORM_SECONDS", "0"));
    LambdaCall<SQSEvent> sender = new LambdaCall<>(new SendNotices(environment), SQSEvent.class);
    PrintStream err = System.err;
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      new LambdaCall<>(new SubmitReport(environment), APIGatewayV2HTTPEvent.class).invoke(SUBMISSION);
      new LambdaCall<>(new SweepCases(environment), ScheduledEvent.class).invoke("{}");
      for (SesFault fault : new SesFault[]{SesFault.REJECTED, SesFault.REPLY_LOST}) {
        stack.receive("NOTICE_QUEUE_URL");
        desk.openFor(fault.name().toLowerCase(Locale.ROOT) + "@example.org");
        engines.sesServer().failNext(fault);
        sender.invoke(stack.receive("NOTICE_QUEUE_URL"));
      }
    } finally {
      System.setErr(err);
    }

    assertThat(written()).contains(
        series(Metric.CASES_OPENED, "SITE"), series(Metric.CASES_STUCK, "RECEIVED"),
        series(Metric.CASES_STUCK, "SCREENED"), series(Metric.NOTICES, "FAILED"), series(Metric.NOTICES, "UNKNOWN"),
        series(Metric.HINTS_REPEATED, "SCREENING"), series(Metric.HINTS_REPEATED, "REVIEW"));
    assertThat(alarmed()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(written()).containsAll(alarmed());
    assertThat(said.toString(UTF_8)).doesNotContain(received + "\"}", "It happened", "example.org");
  }

  @Test
  void theDashboardShowsOnlyWhatIsCountedAndAllThatAnAlarmReads() throws JsonProcessingException {
    Set<Series> shown = new HashSet<>();
    JSON.readTree(template.property(resource("Operations"), "DashboardBody").asText()).path("widgets").forEach(
        widget -> widget.path("properties").path("metrics").forEach(metric -> shown(metric).forEach(shown::add)));

    assertThat(counted()).containsAll(shown);
    assertThat(shown).containsAll(alarmed());
  }

  private CaseId hintedInVain(CaseDesk desk, TestStack stack) {
    CaseId id = desk.open("It happened on Monday.");
    hintedInVain(stack, id);
    return id;
  }

  /** A hint was given, and its time is over. */
  private static void hintedInVain(TestStack stack, CaseId id) {
    Wiring wiring = Wiring.from(stack.environment());
    Case head = wiring.cases().find(id).orElseThrow();
    Wake wake = head.wake().orElseThrow();
    assertThat(wiring.cases().postpone(head, new Wake(Instant.EPOCH, wake.reason(), 1))).isTrue();
  }

  private String namespaceGiven() {
    return template.property(resource("SubmitReport"), "Environment").path("Variables").path("METRICS_NAMESPACE")
        .asText();
  }

  /** Of each line of metrics what CloudWatch would make of it. */
  private Set<Series> written() throws JsonProcessingException {
    Set<Series> all = new HashSet<>();
    for (String line : said.toString(UTF_8).lines().filter(one -> one.contains("\"_aws\"")).toList()) {
      JsonNode metric = JSON.readTree(line.substring(line.indexOf('{')));
      JsonNode directive = metric.at("/_aws/CloudWatchMetrics/0");
      String name = directive.at("/Metrics/0/Name").asText();
      assertThat(metric.path(name).isNumber()).isTrue();
      assertThat(metric.at("/_aws/Timestamp").isIntegralNumber()).isTrue();
      Map<String, String> dimensions = directive.at("/Dimensions/0")
          .valueStream()
          .collect(Collectors.toMap(JsonNode::asText, dimension -> metric.path(dimension.asText()).asText()));
      all.add(new Series(directive.path("Namespace").asText(), name, dimensions));
    }
    return all;
  }

  /** What alarms read of ours with a dimension; those without read what filters find in logs. */
  private Set<Series> alarmed() {
    return template.resources().stream()
        .filter(resource -> resource.type().equals("AWS::CloudWatch::Alarm"))
        .map(template::properties)
        .filter(alarm -> alarm.path("Namespace").asText().equals(NAMESPACE) && alarm.has("Dimensions"))
        .map(
            alarm -> new Series(
                NAMESPACE, alarm.path("MetricName").asText(),
                alarm.path("Dimensions").valueStream().collect(
                    Collectors.toMap(one -> one.path("Name").asText(), one -> one.path("Value").asText()))))
        .collect(Collectors.toSet());
  }

  private static Stream<Series> shown(JsonNode metric) {
    boolean ours = metric.path(0).asText().equals(NAMESPACE) && metric.path(2).isTextual();
    return ours
        ? Stream.of(
            new Series(
                NAMESPACE, metric.path(1).asText(), Map.of(metric.path(2).asText(), metric.path(3).asText())))
        : Stream.empty();
  }

  private static Set<Series> counted() {
    return Arrays.stream(Metric.values()).flatMap(metric -> values(metric).map(of -> series(metric, of))).collect(
        Collectors.toSet());
  }

  private static Stream<String> values(Metric metric) {
    return switch (metric) {
      case CASES_OPENED -> names(Channel.values());
      case CASES_STUCK -> Stream.of("RECEIVED", "SCREENED");
      case NOTICES -> names(NoticeState.Name.values());
      case HINTS_REPEATED -> names(HintQueue.values());
    };
  }

  private static Stream<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name);
  }

  private static Series series(Metric metric, String of) {
    return new Series(NAMESPACE, metric.title(), Map.of(metric.dimension(), of));
  }

  private Template.Resource resource(String id) {
    return template.resources().stream().filter(one -> one.logicalId().equals(id)).findFirst().orElseThrow();
  }
}
