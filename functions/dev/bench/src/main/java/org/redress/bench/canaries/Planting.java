package org.redress.bench.canaries;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.redress.bench.canaries.Canary.Place;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseSummary;
import org.redress.casework.NoticeState;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.Withdraw;
import org.redress.caseworkaws.Wiring;
import org.redress.local.cli.Connection;
import org.redress.local.cli.QueueState;
import org.redress.local.mailin.Inbox;

/**
 * Lets everybody leave their words by the ways that people have: the form and mails. All cases are taken back in the end, for
 * nobody is erased from an open one.
 */
public final class Planting {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int PAGE = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI reports;
  private final Connection connection;
  private final Wiring wiring;
  private final EmailAddress desk;
  private final List<Member> members;

  public Planting(HttpClient http, URI reports, Connection connection, List<Member> members) {
    this.http = http;
    this.reports = reports;
    this.connection = connection;
    this.wiring = connection.wiring();
    this.desk = EmailAddress.parse(Objects.requireNonNull(connection.settings().get("REPORT_ADDRESS"))).orElseThrow();
    this.members = members;
  }

  /** Plants them all, and waits until everything is over. */
  public void plant() throws IOException, InterruptedException {
    Map<Member, CaseId> reported = new HashMap<>();
    for (Member member : members) {
      reported.put(member, report(member));
      take(letter(member));
      take(automatic(member));
    }
    await("every report is queued", () -> queued().size() == 2 * members.size());
    Map<String, CaseId> written = new HashMap<>();
    queued().stream()
        .filter(id -> !reported.containsValue(id))
        .forEach(id -> written.put(head(id).reporter().address().orElseThrow().value(), id));
    for (Member member : members) {
      CaseId own = Objects.requireNonNull(written.get(member.address()));
      take(mail(member, "later", reply(own), "", word(member, Place.LATER)));
      CaseId others = Objects.requireNonNull(reported.get(member.reportedBy()));
      take(mail(member, "elsewhere", reply(others), "", word(member, Place.ELSEWHERE)));
    }
    await("every mail is taken in", () -> messages() == 2L * members.size());
    await("everything is done", this::isQuiet);
    Withdraw withdraw = new Withdraw(wiring.reportersDesk());
    queued().forEach(withdraw::withdraw);
    await("every mail is sent", this::isQuiet);
  }

  private CaseId report(Member member) throws IOException, InterruptedException {
    ObjectNode body = JSON.createObjectNode()
        .put("account", "This is what " + word(member, Place.REPORT))
        .put("consent", true);
    ArrayNode posts = body.putArray("posts");
    members.stream()
        .filter(other -> other.reportedBy().equals(member))
        .forEach(
            other -> posts.addObject()
                .put("text", "You are a disgrace, " + word(other, Place.POST))
                .put("platform", other.platform())
                .put("author", other.handle()));
    body.putObject("reporter")
        .put("mode", "named")
        .put("name", member.word(Place.NAME))
        .put("email", member.address());
    HttpRequest request = HttpRequest.newBuilder(reports)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
        .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    return CaseId.parse(JSON.readTree(answer.body()).path("reference").asText())
        .orElseThrow(() -> new IOException("A report was answered with " + answer.statusCode()));
  }

  private byte[] letter(Member member) {
    String multipart = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n";
    String file = member.word(Place.FILE);
    return mail(member, "letter", desk.value(), multipart, """
        --b
        Content-Type: text/plain

        %s
        --b
        Content-Type: application/pdf; name="%s.pdf"
        Content-Disposition: attachment; filename="%s.pdf"

        %%PDF-1.4
        %% %s
        %%%%EOF
        --b--
        """.formatted(word(member, Place.LETTER), file, file, file));
  }

  private byte[] automatic(Member member) {
    return mail(member, "automatic", desk.value(), "Auto-Submitted: auto-replied\n", word(member, Place.ASIDE));
  }

  private static byte[] mail(Member from, String id, String to, String header, String body) {
    return """
        From: %s
        To: %s
        Message-ID: <%s-%d@example.org>
        Subject: What was said
        %s
        %s
        """.formatted(from.from(), to, id, from.number(), header, body).replace("\n", "\r\n").getBytes(US_ASCII);
  }

  /** A sentence with a canary in it. */
  private static String word(Member member, Place place) {
    return member.word(place) + " was there and saw it.";
  }

  private void take(byte[] mail) {
    new Inbox(wiring.mails().rawMails(), InstantSource.system(), desk, Map.of()).take(mail, Optional.empty());
  }

  private String reply(CaseId id) {
    return wiring.mails().replyAddresses().of(id).value();
  }

  private List<CaseId> queued() {
    return Page.all(from -> wiring.cases().list(Stage.Name.QUEUED, PAGE, from)).map(CaseSummary::id).toList();
  }

  private Case head(CaseId id) {
    return wiring.cases().find(id).orElseThrow();
  }

  private long messages() {
    return queued().stream().flatMap(id -> Page.all(from -> wiring.cases().messages(id, from))).count();
  }

  private boolean isQuiet() {
    return QueueState.all(connection.queues()).stream().allMatch(queue -> queue.depth() + queue.inFlight() == 0)
        && List.of(NoticeState.Name.PENDING, NoticeState.Name.SENDING).stream().allMatch(
            state -> wiring.notices().list(state, 1, Optional.empty()).items().isEmpty());
  }

  private static void await(String what, BooleanSupplier holds) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("It is not so within " + PATIENCE.toMinutes() + " min that " + what);
      }
      Thread.sleep(POLL);
    }
  }
}
