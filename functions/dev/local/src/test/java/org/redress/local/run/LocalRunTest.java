package org.redress.local.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.Stage;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.Upload;
import org.redress.casework.mail.MailId;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.Digest;
import org.redress.engines.Listen;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import org.redress.local.Redress;
import org.redress.local.UserException;
import org.redress.local.cli.Project;
import org.redress.local.cli.QueueState;
import org.redress.local.template.TemplateReader;
import org.subethamail.smtp.client.SmartClient;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The whole system as the template has it, but that the screening fails where a report asks for it, and that what failed
 * is tried again after a second.
 */
@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class LocalRunTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir
  static Path folder = Path.of("");

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static LocalRun.Ready ready;
  @SuppressWarnings("NullAway.Init")
  private static Client client;

  @BeforeAll
  static void start(TestEngines engines) throws IOException, InterruptedException {
    ObjectNode template = TemplateReader.read(Project.root().resolve("template.yaml"));
    properties(template, "ScreenClauses").put("Handler", PoisonScreening.class.getName()).put("Timeout", 2);
    properties(template, "ScreeningQueue").put("VisibilityTimeout", 1);
    // JSON is YAML.
    Path file = folder.resolve("template.yaml");
    Files.writeString(file, template.toString());
    GivenServers given = GivenServers.of(engines);
    given.prepare();
    ready = LocalRun.start(
        new Settings(file, Listen.free(), OptionalInt.empty(), OptionalInt.of(0), folder.resolve("data"), false, false,
            Map.of(), given.byService()));
    given.lead(ready.file());
    client = Client.of(ready.file().site());
  }

  private static ObjectNode properties(ObjectNode template, String resource) {
    return (ObjectNode) template.path("Resources").path(resource).path("Properties");
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    ready.run().stop();
    assertThat(folder.resolve("data/local.json")).doesNotExist();
  }

  @Test
  void aReportBecomesAQueuedCaseAndOneMailThatIsDelivered() throws Exception {
    JsonNode opened = submit("It went on all week.", 1);
    CaseId id = idOf(opened);

    awaitStage(id, Stage.Name.QUEUED);
    Await.until("the notice is delivered", PATIENCE,
        () -> ready.wiring().notices().of(id).stream().map(Notice::state).allMatch(
            NoticeState.Delivered.class::isInstance));
    assertThat(mailsTo("reporter1@example.org")).hasSize(1)
        .allSatisfy(mail -> {
          assertThat(mail.path("subject").asText()).contains(id.reference());
          assertThat(mail.path("text").asText()).contains(id.reference());
          assertThat(mail.path("html").asText()).contains(id.reference());
        });
  }

  @Test
  void aMailBecomesAQueuedCaseAndTheAnswerToItsAcknowledgementJoinsIt() throws Exception {
    Path mail = Files.writeString(folder.resolve("mail.eml"), """
        From: Mo Example <mo@example.org>
        Message-ID: <local-1@example.org>
        Subject: Abuse on a forum

        They keep posting lies about me.
        """);

    JsonNode brought = redress("mail-in", mail.toString(), "--json");
    JsonNode again = redress("mail-in", mail.toString(), "--json");

    assertThat(brought.path("result").asText()).isEqualTo("case");
    assertThat(brought.path("acknowledged").asBoolean()).isTrue();
    assertThat(again.path("case")).isEqualTo(brought.path("case"));
    assertThat(again.path("acknowledged").asBoolean()).isFalse();
    CaseId id = CaseId.parse(brought.path("case").asText()).orElseThrow();
    awaitStage(id, Stage.Name.QUEUED);
    Await.until("the mail is there", PATIENCE, () -> !mailsTo("mo@example.org").isEmpty());

    Path answer = Files.writeString(folder.resolve("answer.eml"), """
        From: Mo Example <mo@example.org>
        To: %s
        Message-ID: <local-2@example.org>

        It has happened again.
        """.formatted(ready.wiring().mails().replyAddresses().of(id).value()));
    JsonNode joined = redress("mail-in", answer.toString(), "--json");

    assertThat(joined.path("result").asText()).isEqualTo("joined");
    assertThat(joined.path("case")).isEqualTo(brought.path("case"));
    assertThat(mailsTo("mo@example.org")).hasSize(1)
        .allSatisfy(
            sent -> assertThat(sent.toString()).contains(ready.wiring().mails().replyAddresses().of(id).value()));
    JsonNode spam = redress(
        "mail-in", mail.toString(), "--json", "--sender", "<>", "--verdict", "dmarc=FAIL", "--verdict", "spam=FAIL");
    assertThat(spam.path("case")).as("known again whatever SES found").isEqualTo(brought.path("case"));
  }

  @Test
  void whatAMailProgramSendsBecomesACaseAndTheMemberAnswersInTheMailbox() throws Exception {
    URI smtp = ready.file().smtp().orElseThrow();
    SmartClient program = SmartClient.createAndConnect(smtp.getHost(), smtp.getPort(), "example.org");
    program.from("kim@example.org");
    assertThatThrownBy(() -> program.to("somebody@elsewhere.example")).hasMessageContaining("550");
    program.to("report@reports.example.org");
    program.dataStart();
    program.dataWrite(
        "From: kim@example.org\r\nMessage-ID: <smtp@example.org>\r\n\r\nThey post under my photos.\r\n"
            .getBytes(StandardCharsets.UTF_8));
    program.dataEnd();
    program.quit();
    Await.until("the mail is acknowledged", PATIENCE, () -> !mailsTo("kim@example.org").isEmpty());

    String page = "/mailbox/" + mailsTo("kim@example.org").getFirst().path("id").asText();
    assertThat(client.get(page).body()).contains("Answer as the member");
    assertThat(client.post(page + "/answer", "words=It%20went%20on.", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(client.post(page + "/answer", "words=It%20went%20on.").statusCode()).isEqualTo(303);

    String reference = mailsTo("kim@example.org").getFirst().path("subject").asText().replaceAll(
        ".*?([0-9A-Z]{4,5}-[0-9A-Z]{4,5}).*", "$1");
    CaseId id = CaseId.parse(reference).orElseThrow();
    Await.until("the answer joins the case", PATIENCE,
        () -> !ready.wiring().cases().messages(id, Optional.empty()).items().isEmpty());
    assertThat(ready.wiring().cases().messages(id, Optional.empty()).items()).singleElement().satisfies(message -> {
      assertThat(message.standing()).isEqualTo(Message.Standing.REPORTER);
      assertThat(message.words().account()).contains("It went on.");
    });
  }

  @Test
  void aMailThatIsPutAsideIsListedWithItsReasonAndCanBeTriedAgain() throws Exception {
    Path mail = Files.writeString(folder.resolve("away.eml"), """
        From: Mo Example <mo@example.org>
        Message-ID: <local-3@example.org>
        Auto-Submitted: auto-replied

        I am away.
        """);

    JsonNode brought = redress("mail-in", mail.toString(), "--json");
    assertThat(brought.path("result").asText()).isEqualTo("put-aside");
    assertThat(brought.path("reason").asText()).isEqualTo("AUTOMATIC_REPLY");

    JsonNode listed = redress("mail", "list", "--json").path("mails");
    assertThat(listed).hasSize(1);
    assertThat(listed.toString()).doesNotContain("mo@", "away");
    String id = listed.path(0).path("mail").asText();
    assertThat(redress("mail", "show", id, "--json").path("reason").asText()).isEqualTo("AUTOMATIC_REPLY");
    ready.wiring().mails().rawMails().renew(new MailId(id));
    Await.until("it is taken in again", PATIENCE,
        () -> ready.wiring().mails().rawMails().receivedBy(Instant.now().plusSeconds(60)).isEmpty());
    assertThat(redress("mail", "list", "--json").path("mails")).hasSize(1);
  }

  @Test
  void theSameKeyGivesTheSameCaseAndNoSecondMail() throws Exception {
    String report = Client.report("Twice the same.", 2);
    JsonNode first = Client.JSON.readTree(client.submit(report, "same-key").body());
    JsonNode second = Client.JSON.readTree(client.submit(report, "same-key").body());

    assertThat(second.path("reference")).isEqualTo(first.path("reference"));
    assertThat(second.path("receiptCode")).isEqualTo(first.path("receiptCode"));
    awaitStage(idOf(first), Stage.Name.QUEUED);
    Await.until("the mail is there", PATIENCE, () -> !mailsTo("reporter2@example.org").isEmpty());
    assertThat(mailsTo("reporter2@example.org")).hasSize(1);
  }

  @Test
  void aCaseIsReadWithItsReceiptCodeAlone() throws Exception {
    JsonNode opened = submit("Mine to read.", 3);
    String path = "/reports/" + opened.path("reference").asText();

    HttpResponse<String> mine = client.get(path, "Accept", "application/json", "Authorization",
        "Receipt " + opened.path("receiptCode").asText());

    assertThat(mine.statusCode()).isEqualTo(200);
    assertThat(mine.body()).contains("Mine to read.");
    assertThat(client.get(path, "Authorization", "Receipt AAAAA").statusCode()).isEqualTo(404);
  }

  @Test
  void whatPoisonsTheScreeningEndsAmongTheDeadLettersWhileOthersGoOn() throws Exception {
    Set<CaseId> poisoned = new HashSet<>();
    for (String account : List.of("throw", "fill memory", "hang")) {
      poisoned.add(idOf(submit(account, 4)));
    }
    CaseId sound = idOf(submit("Nothing wrong with this one.", 5));

    awaitStage(sound, Stage.Name.QUEUED);
    // The sweeper hints once more at what has waited for a minute, so on a slow machine there may be more.
    Await.until(
        "all three are dead letters", Duration.ofSeconds(90), () -> deadLetters() >= 3,
        () -> QueueState.all(ready.file().queues()));
    assertThat(poisoned).allSatisfy(
        id -> assertThat(ready.wiring().cases().find(id).orElseThrow().stage().name()).isEqualTo(Stage.Name.RECEIVED));
    awaitStage(idOf(submit("Nor with one that comes later.", 6)), Stage.Name.QUEUED);
  }

  @Test
  void aFileThatCameToACaseIsSealed() throws Exception {
    JsonNode opened = submit("With a letter.", 9);
    CaseId id = idOf(opened);
    Upload upload = new Upload("letter", Optional.empty());
    try (S3Client s3 = S3Client.builder().httpClient(UrlConnectionHttpClient.create()).build()) {
      s3.putObject(
          put -> put.bucket(ready.file().buckets().get("CaseBucket")).key(upload.key(id)),
          RequestBody.fromString("%PDF-1.4\n%%EOF\n"));
    }
    new OfferEvidence(ready.wiring().evidence(), ready.wiring().hints(), InstantSource.system(), new SecureRandom())
        .offer(
            id, List.of(
                new OfferEvidence.File(
                    new Offered("Ann Example.pdf", "", Optional.empty(), Offered.Source.UPLOAD, false), upload)));

    Await.until("the file is sealed", PATIENCE,
        () -> ready.wiring().evidence().of(id).stream().allMatch(one -> one.sha256().isPresent()));
    JsonNode one = redress("case", opened.path("reference").asText(), "--json");
    assertThat(one.path("evidence").path(0).path("kind").asText()).isEqualTo("PDF");
    assertThat(one.path("timeline").path("whole").asBoolean()).isTrue();
    assertThat(one.toString()).doesNotContain("Ann Example");
  }

  @Test
  void aFileThatAReporterUploadsIsSealedAndTheProofOfTheReportIsRight() throws Exception {
    JsonNode opened = submit("With a file of my own.", 9);
    String path = "/reports/" + opened.path("reference").asText();
    String code = opened.path("receiptCode").asText();
    String content = "%PDF-1.4\n%%EOF\n";
    JsonNode ticket = Client.JSON.readTree(
        client.postJson(
            path + "/files", code,
            "{\"name\":\"a.pdf\",\"size\":15,\"sha256\":\"" + Digest.over(content.getBytes(UTF_8)) + "\"}").body());

    assertThat(client.put(ticket, content).statusCode()).isEqualTo(200);
    assertThat(client.postJson(path + "/files/" + ticket.path("id").asText(), code, "{}").statusCode()).isEqualTo(200);
    Await.until("the file is sealed", PATIENCE,
        () -> ready.wiring().evidence().of(idOf(opened)).stream().allMatch(one -> one.sha256().isPresent()));

    Path proof = Files.writeString(
        folder.resolve("proof.json"), client.get(path + "/proof", "Authorization", "Receipt " + code).body());
    Path copy = Files.writeString(
        folder.resolve("copy.json"), client.get(path + "/copy", "Authorization", "Receipt " + code).body());
    JsonNode checked = redress("verify-receipt", proof.toString(), "--report", copy.toString(), "--json");
    assertThat(checked.path("reference")).isEqualTo(opened.path("reference"));
  }

  @Test
  void theSiteSaysThatItIsReadyAndShowsTheMailbox() throws Exception {
    assertThat(client.get("/health").statusCode()).isEqualTo(200);
    assertThat(client.get("/").body()).contains("<form");
    assertThat(client.get("/mailbox").body()).contains("Mailbox");
    assertThat(client.get("/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void somebodyWithARoleSignsInToTheConsoleAndOutAgain() throws Exception {
    ConsoleVisitor visitor = new ConsoleVisitor();
    URI console = ready.file().console();

    visitor.open(console);
    assertThat(visitor.page()).contains("Sign in as", "Rowan Hale", "Sorley Finch");
    visitor.signInAs("d0000001-rowan");
    assertThat(visitor.at()).isEqualTo(console);
    assertThat(visitor.page()).contains("Rowan Hale", "Take the next case").doesNotContain("/console/people");
    assertThat(visitor.open(console.resolve("/console/people"))).isEqualTo(403);

    visitor.open(console);
    assertThat(visitor.post("/console/sign-out")).isEqualTo(200);
    visitor.open(console);
    assertThat(visitor.page()).contains("Sign in as");
    visitor.signInAs("d0000006-sorley");
    assertThat(visitor.page()).contains("You have no role here");
    assertThat(visitor.open(console.resolve("/"))).isEqualTo(200);
    assertThat(client.get("/console").statusCode()).as("on the members' host").isEqualTo(404);
  }

  @Test
  void operatorsSeeCasesAndQueuesOfTheRunInAFolder() throws Exception {
    JsonNode opened = submit("For the operators.", 7);
    awaitStage(idOf(opened), Stage.Name.QUEUED);

    JsonNode cases = redress("cases", "--stage", "queued", "--json").path("cases");
    JsonNode one = redress("case", opened.path("reference").asText(), "--json");
    JsonNode queues = redress("queues", "--json").path("queues");

    assertThat(cases.findValuesAsText("reference")).contains(opened.path("reference").asText());
    assertThat(cases).allSatisfy(listed -> assertThat(listed.path("stage").asText()).isEqualTo("QUEUED"));
    assertThat(one.path("timeline").path("whole").asBoolean()).isTrue();
    assertThat(one.toString()).doesNotContain("Ann Example", "reporter7", "For the operators");
    assertThat(queues.findValuesAsText("name"))
        .contains("ScreeningQueue", "ReviewQueue", "NoticeQueue", "NoticeEventQueue", "EvidenceQueue")
        .noneMatch(name -> name.contains("DeadLetters"));
  }

  @Test
  void openCasesAreScreenedAgainWithAnotherCatalogueOnce() throws Exception {
    JsonNode opened = submit("For another catalogue.", 8);
    awaitStage(idOf(opened), Stage.Name.QUEUED);
    Path own = Files.writeString(folder.resolve("own.json"), """
        {"version":"club-9","organisation":"Allotment club","clauses":[{"id":"abuse","name":"Rudeness",
         "summary":"Being rude.","baseSeverity":"low","reason":"It may be rude: {because}."}]}""");
    String reference = opened.path("reference").asText();

    JsonNode tried = redress("rescreen", "--catalogue", own.toString(), "--dry-run", "--json");
    String before = redress("case", reference, "--json").path("screening").path("catalogue").asText();
    JsonNode done = redress("rescreen", "--catalogue", own.toString(), "--json");
    JsonNode again = redress("rescreen", "--catalogue", own.toString(), "--json");
    JsonNode one = redress("case", reference, "--json");

    assertThat(tried.path("cases").findValuesAsText("reference")).contains(reference);
    assertThat(before).isNotEqualTo("club-9");
    assertThat(done.path("cases").findValuesAsText("reference")).contains(reference);
    assertThat(again.path("cases").findValuesAsText("reference")).doesNotContain(reference);
    assertThat(again.path("current").asInt()).isPositive();
    assertThat(one.path("screening").path("catalogue").asText()).isEqualTo("club-9");
    assertThat(one.path("stage").asText()).isEqualTo("QUEUED");
    assertThat(one.path("timeline").path("whole").asBoolean()).isTrue();
    JsonNode last = one.path("timeline").path("events").valueStream().toList().getLast();
    assertThat(last.path("kind").asText()).isEqualTo("RESCREENED");
    assertThat(last.path("role").asText()).isEqualTo("OPERATOR");
  }

  @Test
  void aPortInUseIsSaidWithWhatToTry() {
    Listen taken = Listen.on(ready.file().site().getPort());

    assertThatThrownBy(() -> LocalRun.start(new Settings(
        folder.resolve("template.yaml"), taken, OptionalInt.empty(), OptionalInt.empty(), folder.resolve("other"),
        false, false, Map.of(), Map.of())))
        .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.status()).isEqualTo(2))
        .hasMessageContaining("--port");
  }

  private static JsonNode submit(String account, int number) throws Exception {
    HttpResponse<String> response = client.submit(Client.report(account, number), UUID.randomUUID().toString());
    assertThat(response.statusCode()).isEqualTo(201);
    return Client.JSON.readTree(response.body());
  }

  private static CaseId idOf(JsonNode opened) {
    return CaseId.parse(opened.path("reference").asText()).orElseThrow();
  }

  private static void awaitStage(CaseId id, Stage.Name stage) throws Exception {
    Await.until(id + " is " + stage, PATIENCE,
        () -> ready.wiring().cases().find(id).orElseThrow().stage().name() == stage);
  }

  private static List<JsonNode> mailsTo(String address) throws Exception {
    return client.mails().valueStream().filter(mail -> mail.path("to").path(0).asText().contains(address)).toList();
  }

  private static long deadLetters() {
    return QueueState.all(ready.file().queues())
        .stream()
        .filter(state -> state.name().equals("ScreeningQueue"))
        .mapToLong(QueueState::deadLetters)
        .sum();
  }

  private static JsonNode redress(String... arguments) throws IOException {
    StringWriter out = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    assertThat(Redress.run(new PrintWriter(out, true), new PrintWriter(out, true), all.toArray(String[]::new)))
        .isZero();
    return Client.JSON.readTree(out.toString());
  }
}
