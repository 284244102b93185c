package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.deadletters.GivenUpQueue;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.StackInFolder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The commands that prove and repair: {@code verify}, {@code dead-letters}, {@code sweep}, {@code doctor}. */
@ExtendWith(Engines.class)
class RepairCommandsTest {

  private static final String TABLE = "repair-commands";

  @TempDir
  private static Path data;

  private static TestEngines engines;
  private static TestStack stack;
  private static CaseDesk cases;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start(TestEngines running) throws IOException {
    engines = running;
    stack = TestStack.create(engines, TABLE).withBucket(engines);
    cases = new CaseDesk(Wiring.from(stack.environment()), () -> Instant.now().minus(Duration.ofMinutes(5)));
    Map<String, String> queues = new HashMap<>();
    for (GivenUpQueue queue : GivenUpQueue.values()) {
      queues.put(queue + "Queue", stack.environment().getOrDefault(queue.queueSetting(), ""));
      queues.put(queue + "DeadLetters", stack.environment().getOrDefault(queue.deadLettersSetting(), ""));
    }
    StackInFolder.note(data, engines, stack, queues);
  }

  @Test
  void aCaseWhoseEventIsGoneIsNamedAndAWholeOneIsNot() {
    CaseId whole = cases.open("It happened on Monday.");
    CaseId flawed = cases.open("It happened on Monday.");
    try (DynamoDbClient client = engines.dynamoDb()) {
      client.deleteItem(
          delete -> delete.tableName(TABLE)
              .key(
                  Map.of(
                      "pk", AttributeValue.fromS("CASE#" + flawed), "sk", AttributeValue.fromS("EVENT#00001"))));
    }

    assertThat(run("verify", whole.reference())).isZero();
    assertThat(out.toString()).contains("1 case verified: whole");
    assertThat(run("verify", flawed.reference())).isEqualTo(1);
    assertThat(out.toString()).contains(flawed.reference() + ": events after event 0 are missing");
    assertThat(run("verify", "--all", "--json")).isEqualTo(1);
    assertThat(out.toString()).contains(flawed.reference()).doesNotContain(whole.reference());
    assertThat(run("verify")).isEqualTo(2);
    assertThat(err.toString()).contains("redress verify --all");
  }

  @Test
  void whatAQueueGaveUpIsShownGivenBackAndRemoved() {
    CaseId id = cases.open("It happened on Monday.");
    stack.receive("REVIEW_QUEUE_URL");
    stack.send("REVIEW_DEAD_LETTERS_URL", "{\"case\":\"" + id + "\"}");
    stack.send("REVIEW_DEAD_LETTERS_URL", "Ailsa wrote this");

    assertThat(run("dead-letters", "list")).isZero();
    assertThat(out.toString()).contains(id.reference(), "nothing of ours").doesNotContain("Ailsa");
    String hint = idOf(id.reference());
    String poison = idOf("nothing of ours");
    assertThat(run("dead-letters", "show", hint)).isZero();
    assertThat(out.toString()).contains("About " + id.reference(), "redress dead-letters redrive REVIEW " + hint);

    assertThat(run("dead-letters", "redrive", "review", hint)).isZero();
    assertThat(stack.receive("REVIEW_QUEUE_URL")).containsOnlyOnce(id.value()).doesNotContain("Ailsa");
    assertThat(run("dead-letters", "drop", "review", poison)).isEqualTo(2);
    assertThat(err.toString()).contains("say --yes");
    assertThat(run("dead-letters", "drop", "review", poison, "--yes")).isZero();
    assertThat(out.toString()).contains("1 message of REVIEW removed");
    assertThat(run("dead-letters", "show", poison)).isEqualTo(1);
  }

  private String idOf(String about) {
    run("dead-letters", "list");
    return out.toString().lines().filter(line -> line.contains(about)).findFirst().orElseThrow().split(" +", 3)[1];
  }

  @Test
  void whatStandsTooLongIsListedAndThenHintedAtAgain() {
    CaseId id = cases.open("It happened on Monday.");
    stack.receive("SCREENING_QUEUE_URL");

    assertThat(run("sweep", "--dry-run")).isZero();
    assertThat(out.toString()).contains("case " + id.reference(), "SCREENING");
    assertThat(run("sweep")).isZero();

    assertThat(out.toString()).contains("hinted at again");
    assertThat(run("sweep", "--dry-run", "--json")).isZero();
    assertThat(out.toString()).doesNotContain(id.reference());
  }

  @Test
  void theDoctorSaysOfEachPartWhetherItIsRightAndWhatToDo() {
    assertThat(run("doctor")).isEqualTo(1);
    assertThat(out.toString()).contains("right  JDK", "right  index wake", "right  case bucket", "right  keys")
        .contains("does not give up to REVIEWDeadLetters: deploy the stack again")
        .containsPattern("right +catalogue +version");

    for (GivenUpQueue queue : GivenUpQueue.values()) {
      leadToDeadLetters(queue);
    }
    run("dead-letters", "drop", "review", "--yes");
    assertThat(run("doctor")).as(out.toString()).isZero();
    stack.send("MAIL_DEAD_LETTERS_URL", "{\"mail\":\"o3vrnil0e2ic\"}");
    assertThat(run("doctor", "--json")).isEqualTo(1);
    assertThat(out.toString()).contains("gave up 1: 'redress dead-letters list' says why");
    run("dead-letters", "drop", "mail", "--yes");
  }

  private static void leadToDeadLetters(GivenUpQueue queue) {
    try (SqsClient sqs = engines.sqs()) {
      String arn = sqs.getQueueAttributes(
          ask -> ask.queueUrl(stack.environment().getOrDefault(queue.deadLettersSetting(), ""))
              .attributeNames(QueueAttributeName.QUEUE_ARN))
          .attributes()
          .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
      sqs.setQueueAttributes(
          set -> set.queueUrl(stack.environment().getOrDefault(queue.queueSetting(), ""))
              .attributes(
                  Map.of(
                      QueueAttributeName.REDRIVE_POLICY,
                      String.format(
                          Locale.ROOT, "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":5}", arn))));
    }
  }

  private int run(String... arguments) {
    return new StackInFolder(data).run(out, err, arguments);
  }
}
