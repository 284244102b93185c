package org.redress.local.canaries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Stage;
import org.redress.casework.evidence.Announced;
import org.redress.casework.mail.MailId;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.ses.SesFault;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.rights.CallRecorder;
import org.redress.local.rights.FunctionRights;
import org.redress.local.rights.Need;
import org.redress.local.rights.StackNames;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * People's words and names are in the stores made for them, and nowhere else: not in logs, in what functions throw, in
 * messages, in addresses and names of objects, nor in files, also where something goes wrong.
 */
@ExtendWith(Engines.class)
class CanaryTest {

  private static final String STACK = "canaries";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String REPORT = """
      {"account": "kanariaccount happened to me", "ongoing": true, "consent": true,
       "posts": [{"text": "you pathetic clown kanaripost", "url": "https://social.example.org/kanarilink/1093",
                  "platform": "Kanariplatform", "author": "@kanariauthor", "postedAt": "2026-11-20"}],
       "accounts": ["@kanarireported"], "platform": "Kanariplace", "when": {"words": "kanariwhen"},
       "reporter": {"mode": "named", "name": "Kanariname Example", "email": "kanarimail@example.org"}}""";

  private static final Map<String, String> FINDABLE = Map.of(
      "account", "@kanariauthor", "words", "kanariaccount", "link", "https://social.example.org/kanarilink/1093",
      "address", "kanarimail@example.org", "reference", "kanarireference");

  private static final String MAIL = """
      From: Kanarifrom Example <kanarisender@example.org>
      To: report@redress.example.org
      Message-ID: <kanarimessage@example.org>
      Subject: Kanarisubject
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      kanaribody was written under my photos
      --b
      Content-Type: application/pdf; name="kanariattachment.pdf"
      Content-Disposition: attachment; filename="kanariattachment.pdf"

      %PDF-1.4
      %%EOF
      --b--
      """.replace("\n", "\r\n");

  @Test
  void nothingThatPeopleTellIsWrittenWhereItDoesNotBelong(TestEngines engines) throws Exception {
    TestStack stack = TestStack.create(engines, STACK).withMailIn(engines);
    Wiring wiring = Wiring.from(stack.environment());
    try (Written written = new Written(); Functions functions = new Functions(stack, written)) {
      CaseId reported = reported(functions, wiring);
      reviewed(functions, reported);
      bounced(stack, functions, reported);
      CaseId mailed = mailed(functions, wiring);
      refused(functions);
      poison(stack, functions);
      refusedMail(engines, functions);
      reviewed(functions, reported);
      spoil(engines, stack, reported);
      spoil(engines, stack, mailed);
      functions.work();
      functions.sweep();
      reviewed(functions, reported);

      assertThat(written.singing()).isEmpty();
      assertThat(List.of("queue", "call", "address", "log")).allSatisfy(
          kind -> assertThat(written.count(kind)).as(kind).isPositive());
      written.add("log", "KANARI");
      assertThat(written.singing()).as("this test can fail").hasSize(1);
    }
    hold(new FunctionRights());
  }

  /** What all of this needed of AWS is what the template allows. */
  private static void hold(FunctionRights rights) throws IOException {
    StackNames names = new StackNames(STACK);
    Map<String, Set<Need>> needs = new HashMap<>();
    CallRecorder.needs()
        .forEach(
            (function, all) -> needs.put(function, all.stream().map(names::named).collect(Collectors.toSet())));

    SoftAssertions all = new SoftAssertions();
    all.assertThat(needs.keySet()).as("functions seen").isEqualTo(rights.functions());
    all.assertThat(rights.missing(needs)).as("rights that functions need and do not have").isEmpty();
    all.assertThat(rights.unused(needs)).as("rights without need or reason").isEmpty();
    all.assertThat(rights.needless(needs)).as("reasons for what is needed, or gone").isEmpty();
    all.assertAll();
  }

  private static CaseId reported(Functions functions, Wiring wiring) throws JsonProcessingException {
    JsonNode answer = functions.site("POST", "/reports", REPORT, "idempotency-key", "kanarikey", "accept",
        "application/json");
    assertThat(answer.path("statusCode").asInt()).as(answer.path("body").asText()).isEqualTo(201);
    JsonNode receipt = JSON.readTree(answer.path("body").asText());
    CaseId id = CaseId.parse(receipt.path("reference").asText()).orElseThrow();
    String path = "/reports/" + receipt.path("reference").asText();
    String[] authorised = {"authorization", "Receipt " + receipt.path("receiptCode").asText(), "accept",
        "application/json"};
    byte[] file = "%PDF-1.4\n%%EOF\n".getBytes(UTF_8);
    wiring.uploads().put(id, Announced.of("kanarifile.pdf", "application/pdf", file.length, Digest.over(file)), file);
    functions.site(
        "POST", path + "/files",
        "{\"name\":\"kanariticket.pdf\",\"size\":15,\"sha256\":\"" + Digest.over(file) + "\"}", authorised);
    functions.sweep();
    work(functions);
    functions.site("POST", path + "/messages", "{\"text\":\"kanariinformation\"}", authorised);
    functions.site("GET", path, "", authorised);
    functions.site("GET", path, "", "authorization", authorised[1], "accept", "text/html");
    functions.site("GET", path + "/copy", "", authorised);
    work(functions);
    assertThat(wiring.cases().find(id).orElseThrow().stage().name()).isEqualTo(Stage.Name.QUEUED);
    return id;
  }

  private static void bounced(TestStack stack, Functions functions, CaseId id) {
    Overheard.tell(null);
    stack.send("NOTICE_EVENT_QUEUE_URL", """
        {"kind": "Bounce", "bounceType": "Permanent", "time": "2026-11-23T12:00:00Z", "messageId": "ses-1",
         "case": ["%s"], "notice": ["1"], "attempt": ["5f1c2a9be07d4436"]}""".formatted(id.value()));
    functions.listen();
    work(functions);
  }

  private static CaseId mailed(Functions functions, Wiring wiring) {
    take(functions, wiring, "mailone", MAIL);
    CaseId id = wiring.cases().list(Stage.Name.QUEUED, 10, Optional.empty()).items().getLast().id();
    take(
        functions, wiring, "mailtwo",
        MAIL.replace("report@redress.example.org", wiring.mails().replyAddresses().of(id).value()).replace(
            "kanarimessage", "kanarisecond"));
    take(
        functions, wiring, "mailthree",
        MAIL.replace("Subject", "Auto-Submitted: auto-replied\r\nSubject").replace("kanarimessage", "kanarithird"));
    take(functions, wiring, "mailfour", "kanari this is no mail\u0000\r\n\r\nkanari");
    return id;
  }

  private static void take(Functions functions, Wiring wiring, String id, String raw) {
    wiring.mails().rawMails().deliver(new MailId(id), raw.getBytes(UTF_8));
    wiring.hints().takeIn(new MailId(id));
    work(functions);
  }

  /** What is not as it should be is answered with what is wrong with it. */
  private static void refused(Functions functions) {
    for (String body : List.of(
        REPORT.replace("kanarimail@example.org", "kanari is no address"),
        REPORT.replace("https://social", "javascript:kanari"), REPORT.replace("{", "{\"kanarifield\":1,"),
        REPORT.replace("2026-11-20", "kanariday"), "kanari {", "\"kanari\"", "")) {
      functions.site("POST", "/reports", body, "accept", "application/json");
      functions.site("POST", "/reports", body, "accept", "text/html", "content-type",
          "multipart/form-data; boundary=kanari");
    }
    functions.site("POST", "/reports", REPORT.replace("kanariaccount", "other"), "idempotency-key", "kanarikey");
    functions.site("GET", "/reports/kanarireference", "", "authorization", "Receipt kanaricode", "cookie", "a=kanari");
    functions.site("POST", "/report/what-happened", "token=kanari&account=kanari", "content-type",
        "application/x-www-form-urlencoded");
  }

  private static void poison(TestStack stack, Functions functions) {
    for (String queue : List.of("MAIL", "SCREENING", "REVIEW", "EVIDENCE", "NOTICE", "NOTICE_EVENT")) {
      // Not by the clients that are overheard: what others send is theirs.
      Overheard.tell(null);
      for (String body : List.of("kanari poison", "{\"case\":\"kanari\"}",
          "{\"case\":[\"kanari\"],\"mail\":\"kanari!\"}")) {
        stack.send(queue + "_QUEUE_URL", body);
      }
      functions.listen();
      work(functions);
    }
  }

  /** SES says no, with a reason that repeats the address. */
  private static void refusedMail(TestEngines engines, Functions functions) {
    for (SesFault fault : List.of(SesFault.REJECTED, SesFault.THROTTLED, SesFault.UNAVAILABLE, SesFault.REPLY_LOST)) {
      engines.sesServer().failNext(fault);
      functions.site("POST", "/reports",
          REPORT.replace("kanarimail", "kanari" + fault.name().toLowerCase(Locale.ROOT).replace("_", "")), "accept",
          "application/json");
      work(functions);
    }
  }

  private static void reviewed(Functions functions, CaseId id) {
    String path = "/console/cases/" + id.reference();
    for (String accept : List.of("text/html", "application/json")) {
      functions.console("GET", "/console/cases", "", accept);
      functions.console("GET", path, "", accept);
      FINDABLE.forEach(
          (by, what) -> functions.console(
              "POST", "/console/search", "{\"by\":\"" + by + "\",\"for\":\"" + what + "\"}", accept));
      functions.console("POST", path + "/claim", "{}", accept);
      functions.console("POST", path + "/notes", "{\"text\":\"kanarinote\"}", accept);
      functions.console("POST", path + "/question", "{\"fence\":1,\"text\":\"kanariquestion\"}", accept);
      functions.console(
          "POST", path + "/decision",
          "{\"fence\":1,\"outcome\":\"not-upheld\",\"reason\":\"kanarireason\",\"seenTo\":99}", accept);
    }
    work(functions);
  }

  private static void work(Functions functions) {
    functions.work();
    functions.work();
  }

  /** Makes addresses and links of a case such that reading them fails. */
  private static void spoil(TestEngines engines, TestStack stack, CaseId id) {
    String table = stack.environment().getOrDefault("CASE_TABLE", "");
    try (DynamoDbClient client = engines.dynamoDb()) {
      client.queryPaginator(
          query -> query.tableName(table)
              .keyConditionExpression("pk = :pk")
              .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("CASE#" + id))))
          .items()
          .forEach(item -> {
            Map<String, AttributeValue> spoilt = new HashMap<>();
            item.forEach(
                (name, value) -> spoilt.put(
                    name,
                    value.s() != null && value.s().contains("@example.org")
                        ? AttributeValue.fromS(value.s().replace("@", " kanari "))
                        : value));
            client.putItem(put -> put.tableName(table).item(spoilt));
          });
    }
  }
}
