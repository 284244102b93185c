package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.timeline.Digest;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** Files that go with a report: chosen on the way, and with the case once it is sent. */
@ExtendWith(Engines.class)
class JourneyFilesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] PICTURE = "no picture, but bytes".getBytes(UTF_8);

  private static RunningFunction function;

  private Browser browser;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "journey-files");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @BeforeEach
  void askForFiles() throws IOException {
    browser = new Browser(function).open("/report/danger").send("threatToLife", "false");
    browser.open("/report/what-happened").send("account", "They would not stop.");
    browser.open("/report/you").send("reporter.mode", "anonymous");
    browser.open("/report/files");
  }

  @Test
  void aFileThatAFormBringsIsWithTheReportOnceItIsSent() throws IOException {
    browser.sendFile("<screen> 1.png", PICTURE, "do", "add");
    assertThat(browser.path()).isEqualTo("/report/files");
    assertThat(browser.page()).contains("Files that go with your report", "&lt;screen&gt; 1.png", "data-room=\"19\"");

    browser.send();
    assertThat(browser.path()).isEqualTo("/report/you");
    assertThat(browser.open("/report/check").page()).contains("&lt;screen&gt; 1.png", "/report/files?then=check");
    CaseId id = sent();

    assertThat(evidenceOf(id)).singleElement()
        .satisfies(one -> assertThat(one.offered().name()).isEqualTo("<screen> 1.png"));
    assertThat(browser.open("/reports/" + id.reference()).page()).contains("&lt;screen&gt; 1.png");
  }

  @Test
  void whoeverChoosesAFileAndGoesOnHasAddedIt() throws IOException {
    browser.sendFile("a.png", PICTURE);
    assertThat(browser.path()).isEqualTo("/report/you");

    browser.open("/report/files?then=check").sendFile("b.png", "other bytes".getBytes(UTF_8));
    assertThat(browser.path()).isEqualTo("/report/check");
    assertThat(evidenceOf(sent())).extracting(one -> one.offered().name()).containsExactlyInAnyOrder("a.png", "b.png");
  }

  @Test
  void aFileCanBeTakenOutAgain() throws IOException {
    browser.sendFile("a.png", PICTURE, "do", "add");
    String id = browser.chosen("remove");
    browser.send("remove", id);

    assertThat(browser.path()).isEqualTo("/report/files");
    assertThat(browser.page()).doesNotContain("a.png");
    assertThat(evidenceOf(sent())).isEmpty();
  }

  @Test
  void aScriptUploadsByTicket() throws IOException, InterruptedException {
    assertThat(browser.headers().get("Content-Security-Policy")).contains("connect-src 'self' http://");
    JsonNode ticket = JSON.readTree(announce("a.png", PICTURE).getBody());
    String path = "/report/files/" + ticket.path("id").asText();
    assertThat(browser.script(path, "{}").getStatusCode()).as("before it is there").isEqualTo(404);

    assertThat(RunningFunction.upload(ticket, PICTURE)).isEqualTo(200);
    assertThat(browser.script(path, "{}").getStatusCode()).isEqualTo(200);
    assertThat(browser.open("/report/files").page()).contains("a.png");
    assertThat(evidenceOf(sent())).hasSize(1);
  }

  @Test
  void nobodyUploadsForAReportThatIsNotTheirs() throws IOException {
    announce("a.png", PICTURE);
    Browser other = new Browser(function).open("/report/files");
    browser.cookies().putAll(other.cookies());

    assertThat(announce("b.png", PICTURE).getStatusCode()).isEqualTo(403);
    assertThat(browser.sendFile("c.png", PICTURE).status()).isEqualTo(403);
  }

  @Test
  void whatIsWrongWithFilesIsSaidAtTheField() throws IOException {
    assertThat(browser.send("do", "add").page()).contains("<title>Error:", "<a href=\"#file\">Choose a file first.");
    assertThat(browser.sendFile("empty.png", new byte[0]).page()).contains("A file is empty");
    for (int i = 0; i < AddFiles.MOST; i++) {
      browser.open("/report/files").sendFile(i + ".png", ("file " + i).getBytes(UTF_8), "do", "add");
    }
    assertThat(browser.page()).contains("19.png").doesNotContain("type=\"file\"");
    assertThat(announce("more.png", PICTURE).getStatusCode()).isEqualTo(422);
  }

  @Test
  void whoeverDeletesTheReportDeletesItsFiles() throws IOException {
    browser.sendFile("a.png", PICTURE, "do", "add");
    browser.open("/report/check").sendTo("/report/forget");

    assertThat(browser.open("/report/files").page()).doesNotContain("a.png");
    assertThat(function.wiring().uploads().uploadedBefore(java.time.Instant.now().plusSeconds(60)))
        .noneMatch(waiting -> function.wiring().cases().find(waiting.caseId()).isEmpty());
  }

  @Test
  void theFormOnOnePageTakesFilesTooAndKeepsThemWhenSomethingIsMissing() throws IOException {
    Browser whole = new Browser(function).open("/report/one-page");
    whole.sendFile("a.png", PICTURE, "account", "They would not stop.", "website", "", "consent", "true");
    assertThat(whole.status()).isEqualTo(422);
    assertThat(whole.page()).contains("a.png", "They would not stop.");

    whole.send("account", "They would not stop.", "reporter.mode", "anonymous", "consent", "true");
    assertThat(whole.path()).isEqualTo("/report/sent");
    assertThat(evidenceOf(CaseId.parse(whole.text("reference")).orElseThrow())).hasSize(1);
  }

  private APIGatewayV2HTTPResponse announce(String name, byte[] bytes) throws IOException {
    return browser.script(
        "/report/files", "{\"name\": \"" + name + "\", \"type\": \"image/png\", \"size\": " + bytes.length
            + ", \"sha256\": \"" + Digest.over(bytes) + "\"}");
  }

  private CaseId sent() throws IOException {
    browser.open("/report/check").send("consent", "true");
    assertThat(browser.path()).isEqualTo("/report/sent");
    return CaseId.parse(browser.text("reference")).orElseThrow();
  }

  private static List<Evidence> evidenceOf(CaseId id) {
    return function.wiring().evidence().of(id);
  }
}
