package org.redress.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.local.template.Template.Resource;

/** What {@code template.yaml} must hold to, whatever is added to it. */
class SystemTemplateTest {

  private static final Path ROOT = Path.of("../../..");
  private static final Path OPERATING = Path.of("OPERATING.md");
  private static final String QUEUE = "AWS::SQS::Queue";
  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final String ALARM = "AWS::CloudWatch::Alarm";
  private static final String LOGS = "AWS::Logs::LogGroup";

  /** A trigger hands a message out for at most one call and its retries by the poller. */
  private static final int CALLS_IN_SIGHT = 6;

  /** Two weeks: the most that SQS keeps. */
  private static final int KEPT = 14 * 24 * 60 * 60;

  /** What AWS takes for no resource in particular. */
  private static final Set<String> WITHOUT_RESOURCES = Set.of("xray:PutTraceSegments", "xray:PutTelemetryRecords");

  private final Template template = SystemTemplate.read();

  @Test
  void everyFunctionHasItsClassItsRoleItsLogAndAnAlarm() throws ReflectiveOperationException {
    assertThat(all(FUNCTION)).hasSizeGreaterThanOrEqualTo(9);
    for (Resource function : all(FUNCTION)) {
      JsonNode properties = template.properties(function);
      Class<?> handler = Class.forName(properties.path("Handler").asText());

      assertThat(RequestHandler.class).as(function.logicalId()).isAssignableFrom(handler);
      assertThat(handler.getSimpleName()).isEqualTo(function.logicalId());
      assertThat(properties.path("Role").asText()).isEqualTo(function.logicalId() + "Role");
      assertThat(properties.path("LoggingConfig").path("LogGroup").asText()).isEqualTo(function.logicalId() + "Logs");
      assertThat(ids(ALARM)).contains(function.logicalId() + "Failing");
    }
  }

  @Test
  void aMessageStaysOutOfSightForSixCallsAndFailsAlone() {
    Map<String, Integer> sight = queues().collect(
        Collectors.toMap(Resource::logicalId, queue -> template.property(queue, "VisibilityTimeout").asInt()));
    Set<String> read = new TreeSet<>();
    for (Resource function : all(FUNCTION)) {
      JsonNode properties = template.properties(function);
      for (JsonNode event : properties.path("Events")) {
        if (event.path("Type").asText().equals("SQS")) {
          String queue = event.path("Properties").path("Queue").asText();
          read.add(queue);
          assertThat(sight.get(queue)).as(queue)
              .isGreaterThanOrEqualTo(CALLS_IN_SIGHT * properties.path("Timeout").asInt());
          assertThat(event.path("Properties").path("FunctionResponseTypes").toString())
              .as(queue)
              .isEqualTo("[\"ReportBatchItemFailures\"]");
        }
      }
    }
    assertThat(read).isEqualTo(sight.keySet());
  }

  @Test
  void everyQueueGivesUpIntoOneOfItsOwnAndTwoAlarmsWatchIt() {
    queues().forEach(queue -> {
      JsonNode redrive = template.property(queue, "RedrivePolicy");
      String name = queue.logicalId().replaceFirst("Queue$", "");
      assertThat(redrive.path("deadLetterTargetArn").asText()).isEqualTo(name + "DeadLetters");
      assertThat(redrive.path("maxReceiveCount").asInt()).isEqualTo(5);
      assertThat(template.property(find(name + "DeadLetters"), "MessageRetentionPeriod").asInt()).isEqualTo(KEPT);
      assertThat(ids(ALARM)).contains(name + "GivenUp", name + "Late");
    });
  }

  @Test
  void whateverKeepsSomethingIsEncryptedUnderTheStacksKey() {
    Map<String, String> keys = Map.of(
        QUEUE, "/KmsMasterKeyId", LOGS, "/KmsKeyId", "AWS::SNS::Topic", "/KmsMasterKeyId", "AWS::DynamoDB::Table",
        "/SSESpecification/KMSMasterKeyId", "AWS::SecretsManager::Secret", "/KmsKeyId", "AWS::S3::Bucket",
        "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID");

    keys.forEach((type, pointer) -> {
      assertThat(all(type)).as(type).isNotEmpty();
      all(type).forEach(
          kept -> assertThat(template.properties(kept).at(pointer).asText()).as(kept.logicalId()).isEqualTo("DataKey"));
    });
  }

  @Test
  void everyBucketIsClosedToThePublicAndKeepsVersions() {
    assertThat(all("AWS::S3::Bucket")).isNotEmpty().allSatisfy(bucket -> {
      JsonNode properties = template.properties(bucket);
      assertThat(properties.path("PublicAccessBlockConfiguration").valueStream().map(JsonNode::asBoolean))
          .hasSize(4)
          .containsOnly(true);
      assertThat(properties.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
      JsonNode policy = template.properties(find(bucket.logicalId() + "Policy")).path("PolicyDocument");
      assertThat(policy.path("Statement").valueStream().map(statement -> statement.path("Sid").asText()))
          .contains("TlsOnly");
    });
  }

  @Test
  void everyRightOfAFunctionNamesItsActionsAndWhatTheyAreFor() {
    for (Resource role : all("AWS::IAM::Role")) {
      List<JsonNode> statements = template.property(role, "Policies")
          .valueStream()
          .flatMap(policy -> policy.path("PolicyDocument").path("Statement").valueStream())
          .toList();

      assertThat(statements).as(role.logicalId()).isNotEmpty();
      assertThat(statements.stream().map(statement -> statement.path("Sid").asText())).as(role.logicalId())
          .doesNotHaveDuplicates()
          .doesNotContain("");
      assertThat(statements.stream().flatMap(statement -> texts(statement.path("Action")))).as(role.logicalId())
          .allMatch(action -> action.matches("[a-z0-9-]+:[A-Za-z]+"));
      assertThat(
          statements.stream()
              .filter(statement -> texts(statement.path("Resource")).anyMatch(resource -> resource.equals("*")))
              .flatMap(statement -> texts(statement.path("Action"))))
          .as(role.logicalId())
          .allMatch(WITHOUT_RESOURCES::contains);
    }
  }

  @Test
  void everyAlarmTellsTheTopicAndHasALineInTheRunbook() throws IOException {
    assertThat(firstColumn("## When an alarm goes off")).isEqualTo(ids(ALARM));
    assertThat(all(ALARM)).allSatisfy(alarm -> {
      assertThat(texts(template.property(alarm, "AlarmActions"))).as(alarm.logicalId()).containsExactly("AlarmTopic");
      assertThat(template.property(alarm, "TreatMissingData").asText()).as(alarm.logicalId()).isNotEmpty();
    });
  }

  @Test
  void everyParameterIsExplainedAsTheTemplateDoes() throws IOException {
    Set<String> parameters = new TreeSet<>(Template.parameters(ROOT.resolve("template.yaml")));
    String said = Files.readString(ROOT.resolve("template.yaml")).replaceAll("\\s+", " ");

    assertThat(firstColumn("## Parameters")).isEqualTo(parameters);
    assertThat(rows("## Parameters")).allSatisfy(row -> assertThat(said).contains(row[3].strip()));
  }

  @Test
  void noLogOfRequestsHoldsAQueryOrAnAddress() {
    assertThat(all("AWS::Serverless::HttpApi")).hasSize(2)
        .allSatisfy(
            api -> assertThat(template.property(api, "AccessLogSettings").path("Format").asText())
                .contains("$context.routeKey")
                .doesNotContain("path", "query", "sourceIp", "identity"));
  }

  /** The names in the first column of a section's table. */
  private static Set<String> firstColumn(String heading) throws IOException {
    return rows(heading).stream()
        .flatMap(row -> Pattern.compile("`([A-Z]\\w+)`").matcher(row[1]).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String[]> rows(String heading) throws IOException {
    return Files.readString(OPERATING)
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  private List<Resource> all(String type) {
    return template.resources().stream().filter(resource -> resource.type().equals(type)).toList();
  }

  private Set<String> ids(String type) {
    return all(type).stream().map(Resource::logicalId).collect(Collectors.toCollection(TreeSet::new));
  }

  private Resource find(String id) {
    return template.resources().stream().filter(one -> one.logicalId().equals(id)).findFirst().orElseThrow();
  }

  private Stream<Resource> queues() {
    return all(QUEUE).stream().filter(queue -> !queue.logicalId().endsWith("DeadLetters"));
  }

  private static Stream<String> texts(JsonNode oneOrMany) {
    return oneOrMany.isArray() ? oneOrMany.valueStream().map(JsonNode::asText) : Stream.of(oneOrMany.asText());
  }
}
