package org.redress.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.access.Role;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.CaseTables;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.StackInFolder;
import org.redress.sendnotices.SendNotices;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A table that was restored from a backup, as DynamoDB restores one: all items of some moment, in another table. */
@ExtendWith(Engines.class)
class RestoredTableTest {

  private static final String HINTS = "NOTICE_QUEUE_URL";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final TestEngines engines;

  @TempDir
  private Path data;

  private TestStack stack;
  private Map<String, String> environment;

  RestoredTableTest(TestEngines engines) {
    this.engines = engines;
  }

  @BeforeEach
  void start() throws IOException {
    stack = TestStack.create(engines, "restored-" + System.nanoTime()).withMailIn(engines);
    environment = stack.environment();
    StackInFolder.note(data, engines, stack, Map.of());
  }

  @Test
  void nothingIsMailedFromARestoredTableUntilWhatWasErasedSinceIsErasedAgain() throws IOException {
    CaseDesk before = new CaseDesk(wiring());
    CaseId erased = before.open("adawords", named("ada"));
    CaseId pending = before.open("bowords", named("bo"));
    String hints = stack.receive(HINTS);
    assertThat(run("doctor")).as(out.toString()).isNotEqualTo(2);
    assertThat(out.toString()).contains("mails go out");
    String backup = copy();
    before.withdraw(erased);
    wiring().notices().of(erased).forEach(one -> wiring().notices().replace(one, one.failed("NoMailer")));
    assertThat(run("case", "erase", erased.reference(), "--yes")).as(out + " " + err).isZero();

    restored(backup);

    assertThat(wiring().cases().find(erased)).as("it comes back").isPresent();
    assertThat(run("doctor")).isEqualTo(1);
    assertThat(out.toString()).contains("copy of another one", "redress notices release");
    SendNotices function = new SendNotices(environment);
    LambdaCall<SQSEvent> sender = new LambdaCall<>(function, SQSEvent.class);
    for (int times = 0; times <= Notice.MAX_HINTS; times++) {
      assertThat(sender.invoke(hints)).contains("\"batchItemFailures\":[]");
      Notice held = first(pending);
      wiring().notices().replace(held, held.hinted(wiring().clock().instant()));
    }
    assertThat(mailsTo("ada", "bo")).isEmpty();
    assertThat(first(pending).state()).isEqualTo(new NoticeState.Pending());
    assertThat(first(pending).hints()).as("no hint counts against it").isLessThanOrEqualTo(1);
    assertThat(first(pending).wake()).as("it is woken later").isPresent();

    assertThat(run("notices", "release")).as(err.toString()).isZero();

    assertThat(out.toString()).contains("1 cases", erased.reference(), "Mails go out again")
        .doesNotContain(pending.reference());
    assertThat(wiring().cases().find(erased)).isEmpty();
    assertThat(everything()).doesNotContain("adawords", "ada@example.org").contains("bowords");
    due(pending);
    sender.invoke(hints);
    assertThat(mailsTo("ada", "bo")).containsExactly("bo@example.org");
    assertThat(run("verify", erased.reference())).as("its timeline ends as the ledger says: " + out).isZero();
    assertThat(run("notices", "release")).isZero();
    assertThat(out.toString()).contains("0 cases", "were not paused");
  }

  @Test
  void whoWasTakenOutOfTheCasesOfOthersIsTakenOutAgain() throws IOException {
    CaseDesk before = new CaseDesk(wiring());
    CaseId id = before.open("cywords", named("cy"));
    say(id, "dee@example.org", "deewords ".repeat(20_000));
    say(id, "ed@example.org", "edwords");
    wiring().mails().rawMails().deliver(new MailId("hal-away"),
        "From: hal@example.org\r\n\r\nI am away.".getBytes(UTF_8));
    wiring().mails().rawMails().keep(new MailId("hal-away"), Map.of("result", "put-aside"));
    wiring().mails().post().aside().keep(
        new PutAsideMail(new MailId("hal-away"), wiring().clock().instant(), "AUTOMATIC_REPLY", "It is one."));
    wiring().mails().sending().standing();
    wiring().people().seen(
        "gilsubject", "Gil", Set.of(Role.REVIEWER),
        EmailAddress.parse("gil@example.org"), wiring().clock().instant());
    String backup = copy();
    before.withdraw(id);
    wiring().people().remove("gilsubject", "admin");
    assertThat(run("person", "erase", "dee@example.org", "--yes")).as(out + " " + err).isZero();
    assertThat(run("person", "erase", "gil@example.org", "--yes")).as(out + " " + err).isZero();
    assertThat(run("person", "erase", "hal@example.org", "--yes")).as(out + " " + err).isZero();

    restored(backup);

    assertThat(everything()).contains("dee@example.org", "gil@example.org", "edwords", "hal-away");
    assertThat(run("notices", "release")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("0 cases and people in 2 places");
    assertThat(everything()).contains("edwords", "cywords").doesNotContain("dee@example.org", "gil@example.org",
        "hal-away");
    assertThat(wiring().people().find("gilsubject").orElseThrow().isRemoved()).isTrue();
    assertThat(run("verify", id.reference())).as(out.toString()).isZero();
  }

  @Test
  void somebodyMayPauseThemAndLetThemGo() {
    CaseId id = new CaseDesk(wiring()).open("fywords", named("fy"));
    String hints = stack.receive(HINTS);
    LambdaCall<SQSEvent> sender = new LambdaCall<>(new SendNotices(environment), SQSEvent.class);

    assertThat(run("notices", "pause")).isZero();
    sender.invoke(hints);

    assertThat(mailsTo("fy")).isEmpty();
    assertThat(run("doctor")).isEqualTo(1);
    assertThat(out.toString()).contains("mails are paused since");
    assertThat(run("notices", "release")).isZero();
    due(id);
    sender.invoke(hints);
    assertThat(mailsTo("fy")).hasSize(1);
  }

  private Wiring wiring() {
    return Wiring.from(environment);
  }

  private static Reporter named(String who) {
    return new Reporter.Named(who, EmailAddress.parse(who + "@example.org"));
  }

  private void say(CaseId id, String from, String words) {
    Wiring wiring = wiring();
    wiring.cases().commit(
        Change.remark(
            wiring.cases().find(id).orElseThrow(), wiring.clock().instant().truncatedTo(
                ChronoUnit.MILLIS),
            Actor.function("test"),
            TimelineEvent.Kind.MESSAGE_RECEIVED)
            .message(
                Message.Standing.UNVERIFIED, EmailAddress.parse(from),
                new Report(words, List.of(), false, List.of()))
            .build());
  }

  private Notice first(CaseId id) {
    return wiring().notices().of(id).getFirst();
  }

  /** Makes a notice one that may be taken now, as time does. */
  private void due(CaseId id) {
    Notice notice = first(id);
    wiring().notices().replace(notice, notice.again(wiring().clock().instant()));
  }

  private List<String> mailsTo(String... who) {
    List<String> addresses = List.of(who).stream().map(one -> one + "@example.org").toList();
    return engines.mailbox().mails().stream().flatMap(mail -> mail.to().stream()).filter(addresses::contains).toList();
  }

  private String copy() {
    String from = table();
    String to = from + "-copy";
    try (DynamoDbClient client = engines.dynamoDb()) {
      CaseTables.create(client, to);
      client.scanPaginator(scan -> scan.tableName(from))
          .items()
          .forEach(item -> client.putItem(put -> put.tableName(to).item(item)));
    }
    return to;
  }

  private void restored(String table) throws IOException {
    environment = new HashMap<>(environment);
    environment.put("CASE_TABLE", table);
    StackInFolder.note(data, engines, environment, Map.of());
  }

  private String table() {
    return environment.getOrDefault("CASE_TABLE", "");
  }

  private String everything() {
    try (DynamoDbClient client = engines.dynamoDb()) {
      return client.scanPaginator(scan -> scan.tableName(table())).items().stream().toList().toString();
    }
  }

  private int run(String... arguments) {
    return new StackInFolder(data).run(out, err, arguments);
  }
}
