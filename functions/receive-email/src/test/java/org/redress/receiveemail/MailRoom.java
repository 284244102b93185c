package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.report.Message;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The function on real engines, with a table and a bucket of its own. */
final class MailRoom {

  static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

  private static final int MANY = 1000;

  final Wiring wiring;
  final CaseDesk desk;
  private final TestStack stack;
  private final S3Client s3;
  private final String bucket;
  private final String sample;
  private final LambdaCall<SQSEvent> function;
  private final Map<String, String> environment;
  private int number;

  MailRoom(TestEngines engines, String name) throws IOException {
    this(engines, name, Map.of());
  }

  /** A room with settings of its own. */
  MailRoom(TestEngines engines, String name, Map<String, String> more) throws IOException {
    stack = TestStack.create(engines, name).withMailIn(engines);
    Map<String, String> settings = new HashMap<>(stack.environment());
    settings.putAll(more);
    environment = Map.copyOf(settings);
    s3 = engines.s3();
    bucket = name;
    wiring = Wiring.from(environment);
    desk = new CaseDesk(wiring);
    function = new LambdaCall<>(new ReceiveEmail(environment), SQSEvent.class);
    sample = Files.readString(Path.of("../../events/receive-email/01-mail.json"));
  }

  /** What the function finds in its environment. */
  Map<String, String> environment() {
    return environment;
  }

  /** Puts a mail where SES puts it. */
  MailId put(Path mail) {
    number++;
    MailId id = new MailId("mail" + number);
    s3.putObject(put -> put.bucket(bucket).key("mail/new/" + id), RequestBody.fromFile(mail));
    return id;
  }

  /** Puts a mail where SES puts it. */
  MailId put(byte[] mail) {
    number++;
    return put(new MailId("mail" + number), mail);
  }

  /** Puts what SES puts there to see whether it may. */
  MailId putSetupNote() {
    return put(new MailId("AMAZON_SES_SETUP_NOTIFICATION"), "From: SES".getBytes(UTF_8));
  }

  private MailId put(MailId id, byte[] mail) {
    s3.putObject(put -> put.bucket(bucket).key("mail/new/" + id), RequestBody.fromBytes(mail));
    return id;
  }

  /** Tells the function of a mail, for the so-manyth time. */
  String tell(MailId id, int time) {
    return function.invoke(event(id, time));
  }

  /** The event that tells of a mail. */
  String event(MailId id, int time) {
    return sample.replace("o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1", id.value())
        .replace("\"ApproximateReceiveCount\": \"1\"", "\"ApproximateReceiveCount\": \"" + time + "\"");
  }

  /** Hints at a mail as the sweeper does. */
  String hint(MailId id) {
    wiring.hints().takeIn(id);
    return function.invoke(stack.receive("MAIL_QUEUE_URL"));
  }

  /** Takes a mail in. */
  MailId receive(byte[] mail) {
    MailId id = put(mail);
    assertThat(tell(id, 1)).isEqualTo(NO_FAILURES);
    assertThat(keys()).contains("mail/kept/" + id).doesNotContain("mail/new/" + id);
    return id;
  }

  MailId receive(String mail) {
    return receive(mail.getBytes(UTF_8));
  }

  List<String> keys() {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream().map(S3Object::key).toList();
  }

  /** All cases, since nothing screens them. */
  List<CaseId> cases() {
    return Page.all(from -> wiring.cases().list(Stage.Name.RECEIVED, MANY, from)).map(found -> found.id()).toList();
  }

  /** The case that a mail opened. */
  Case opened(MailId mail) {
    return cases().stream()
        .filter(id -> mail.value().equals(desk.timeline(id).getFirst().facts().get("mail")))
        .findFirst()
        .map(desk::head)
        .orElseThrow(() -> new AssertionError(mail + " opened no case"));
  }

  List<Message> messages(CaseId id) {
    return wiring.cases().messages(id, Optional.empty()).items();
  }

  List<Evidence> evidence(CaseId id) {
    return wiring.evidence().of(id);
  }

  /** What lies there to be sealed, by the keys that it has within the case. */
  Map<String, String> uploads(CaseId id) {
    String folder = "uploads/" + id + "/";
    return keys().stream()
        .filter(key -> key.startsWith(folder))
        .collect(Collectors.toMap(key -> key.substring(folder.length()), this::object));
  }

  private String object(String key) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asString(ISO_8859_1);
  }

  /** Clears away what lies there to be sealed, as it is once it is sealed. */
  void clear(CaseId id) {
    uploads(id).keySet()
        .forEach(file -> s3.deleteObject(delete -> delete.bucket(bucket).key("uploads/" + id + "/" + file)));
  }

  /** The event that hints at evidence, taken out of its queue. */
  String evidenceHints() {
    return stack.receive("EVIDENCE_QUEUE_URL");
  }

  Optional<PutAsideMail> aside(MailId id) {
    LocalDate today = LocalDate.ofInstant(wiring.clock().instant(), ZoneOffset.UTC);
    List<PutAsideMail> found = new ArrayList<>();
    // Midnight may pass while a test runs.
    for (LocalDate day : List.of(today.minusDays(1), today)) {
      Page.all(from -> wiring.mails().post().aside().receivedOn(day, from)).forEach(found::add);
    }
    return found.stream().filter(mail -> mail.id().equals(id)).findFirst();
  }
}
