package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.notices.StopTokens;
import org.redress.casework.report.EmailAddress;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What a reporter finds and does with a browser after reporting. */
@ExtendWith(Engines.class)
class ReporterPagesTest {

  private static final String NASTY = "<script>alert(1)</script> \ud83d\ude20 '\";--\u0000";

  private static RunningFunction function;

  @SuppressWarnings("NullAway.Init")
  private CaseBrowser browser;
  @SuppressWarnings("NullAway.Init")
  private Reviewing reviewing;

  @Test
  void whoGetsAMailThatTheyCanStopStopsItByOneClickFromAnywhere() throws IOException {
    EmailAddress reader = new EmailAddress("reviewer@example.org");
    StopTokens tokens = function.wiring().mails().stopTokens();
    String id = tokens.idOf(NoticeKind.DAILY_DIGEST, reader);
    String link = "/mails/stop/" + tokens.tokenFor(NoticeKind.DAILY_DIGEST, reader);

    assertThat(browser.get(link).getBody()).contains("<form", "Stop these mails");
    assertThat(function.wiring().mails().stoppedMails().isStopped(id)).as("by following the link alone").isFalse();
    assertThat(browser.post(link, Map.of("List-Unsubscribe", "One-Click")).getStatusCode()).isEqualTo(200);
    assertThat(function.wiring().mails().stoppedMails().isStopped(id)).isTrue();
    assertThat(browser.post("/mails/stop/" + "0".repeat(52), Map.of()).getStatusCode()).isEqualTo(404);
  }

  private String reference = "";
  private String code = "";
  private CaseId id = CaseId.NOBODYS;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "reporter-pages");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @BeforeEach
  void report() throws IOException {
    browser = new CaseBrowser(function);
    reviewing = new Reviewing(function.wiring());
    submit();
  }

  private void submit() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    JsonNode receipt = new ObjectMapper().readTree(function.call(event).getBody());
    reference = receipt.path("reference").asText();
    code = receipt.path("receiptCode").asText();
    id = CaseId.parse(reference).orElseThrow();
  }

  @Test
  void theCodeLetsABrowserInForHalfAnHour() throws IOException {
    APIGatewayV2HTTPResponse let = browser.post("/reports/" + reference, Map.of("receiptCode", code));

    assertThat(let.getStatusCode()).isEqualTo(303);
    assertThat(let.getHeaders()).containsEntry("Location", page());
    assertThat(let.getCookies()).singleElement().asString()
        .startsWith("__Host-case=")
        .contains("; Path=/", "HttpOnly", "SameSite=Strict", "Secure", "Max-Age=1800")
        .doesNotContain(code);
    assertThat(browser.get(page()).getBody()).contains("Where your report stands", "Add something to your report");

    browser.send(page() + "/leave", Map.of());
    assertThat(browser.get(page()).getBody()).contains("name=\"receiptCode\"");
  }

  @Test
  void theFindingPageLetsInAndTellsNobodyWhichReferencesThereAre() throws IOException {
    assertThat(browser.get("/your-report").getStatusCode()).isEqualTo(200);
    APIGatewayV2HTTPResponse wrong = browser.post(
        "/your-report", Map.of("reference", reference, "receiptCode", "WRONG"));
    APIGatewayV2HTTPResponse unknown = browser.post(
        "/your-report", Map.of("reference", "RD-00000-00000", "receiptCode", code));

    assertThat(wrong.getStatusCode()).isEqualTo(404);
    assertThat(wrong.getBody().replace(reference, "R")).isEqualTo(unknown.getBody().replace("RD-00000-00000", "R"));
    assertThat(browser.post("/your-report", Map.of("reference", reference, "receiptCode", code)).getStatusCode())
        .isEqualTo(303);
  }

  @Test
  void aCookieOpensItsOwnCaseAlone() throws IOException {
    enter();
    String other = reference;
    submit();

    assertThat(browser.get("/reports/" + other).getBody()).contains("Where your report stands");
    assertThat(browser.get(page()).getBody()).contains("name=\"receiptCode\"");
    assertThat(browser.get("/reports/RD-00000-00000").getBody()).isEqualTo(browser.get(page()).getBody());
    assertThat(browser.post(page() + "/messages", Map.of("text", "x")).getBody())
        .contains("name=\"receiptCode\"", "name=\"kept.text\" value=\"x\"");
  }

  @Test
  void whatIsAddedIsShownAsItWasSentAndOnce() throws IOException {
    enter();
    Map<String, String> same = Map.of("text", NASTY, "key", browser.hidden("key"));
    APIGatewayV2HTTPResponse added = browser.send(page() + "/messages", same);
    browser.send(page() + "/messages", same);

    assertThat(added.getStatusCode()).as(added.getBody()).isEqualTo(303);
    assertThat(added.getHeaders()).containsEntry("Location", page() + "?done=information");
    assertThat(browser.get(page() + "?done=information").getBody())
        .contains("What you added is with your report.", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
    assertThat(function.wiring().cases().messages(id, Optional.empty()).items()).singleElement()
        .satisfies(message -> assertThat(message.words().account()).isEqualTo(NASTY));
  }

  @Test
  void aFormOfAnotherSiteChangesNothingAndAnOldPageKeepsWhatWasWritten() throws IOException {
    enter();

    APIGatewayV2HTTPResponse forged = browser.send(
        page() + "/messages", Map.of("text", "long and dear", "token", "0".repeat(51)));

    assertThat(forged.getStatusCode()).isEqualTo(403);
    assertThat(forged.getBody()).contains("long and dear</textarea>", "This page was open too long");
    assertThat(function.wiring().cases().messages(id, Optional.empty()).items()).isEmpty();
    assertThat(browser.send(page() + "/messages", Map.of("text", " ")).getStatusCode()).isEqualTo(422);
    assertThat(browser.send(page() + "/messages", Map.of("text", "x".repeat(50_001))).getStatusCode())
        .isEqualTo(422);
  }

  @Test
  void aQuestionIsShownAndAnAnswerBringsTheCaseBack() throws IOException {
    reviewing.ask(id, "Which account was it?");
    enter();

    String asked = browser.get(page()).getBody();
    assertThat(asked).contains("We have a question for you", "Which account was it?", "Your answer");
    assertThat(browser.send(page() + "/messages", Map.of("text", "The second.", "answer", "true")).getHeaders())
        .containsEntry("Location", page() + "?done=answer");

    assertThat(function.wiring().cases().find(id).orElseThrow().stage()).isInstanceOf(Stage.Queued.class);
    assertThat(browser.get(page()).getBody()).contains("Waiting for a reviewer", "The second.");
  }

  @Test
  void anOutcomeIsShownOnceTheCaseIsClosedAndCanBeReviewedOnce() throws IOException {
    reviewing.close(id);
    enter();

    assertThat(browser.get(page()).getBody()).contains("Not upheld", "Ask for a review of the outcome")
        .doesNotContain("Take your report back", "Answer expected by");
    assertThat(browser.send(page() + "/appeal", Map.of("why", "Look again.")).getHeaders())
        .containsEntry("Location", page() + "?done=appeal");
    assertThat(browser.get(page()).getBody()).contains("You asked for a review", "Answer expected by")
        .doesNotContain("Ask for a review of the outcome");
    APIGatewayV2HTTPResponse again = browser.send(page() + "/appeal", Map.of("why", "And again."));
    assertThat(again.getStatusCode()).isEqualTo(409);
    assertThat(again.getBody()).contains("This can no longer be done");
  }

  @Test
  void aReportIsTakenBackByWhoeverIsSure() throws IOException {
    enter();

    assertThat(browser.send(page() + "/withdrawal", Map.of()).getStatusCode()).isEqualTo(422);
    assertThat(browser.send(page() + "/withdrawal", Map.of("confirm", "true")).getStatusCode()).isEqualTo(303);
    assertThat(browser.get(page()).getBody()).contains("Withdrawn")
        .doesNotContain("Add something", "Take your report back", "type=\"file\"");
    assertThat(function.wiring().cases().find(id).orElseThrow().stage()).isEqualTo(new Stage.Withdrawn());
  }

  @Test
  void theLinkInTheMailConfirmsTheAddressByAPressOnAButton() throws IOException {
    String link = confirmationLink();

    assertThat(browser.get(link).getBody()).contains("This is my address");
    assertThat(confirmed()).isFalse();
    assertThat(browser.get(link + "0").getStatusCode()).isEqualTo(404);
    assertThat(browser.post(link + "0", Map.of()).getStatusCode()).isEqualTo(404);
    assertThat(browser.post(link, Map.of()).getBody()).contains("Your address is confirmed");
    assertThat(confirmed()).isTrue();
  }

  @Test
  void aLostCodeIsReplacedByMailAndTheOldOneStops() throws IOException {
    browser.post(confirmationLink(), Map.of());
    enter();
    Case open = function.wiring().cases().find(id).orElseThrow();
    String address = open.reporter().address().orElseThrow().value();

    String wrong = browser.post("/lost-code", Map.of("reference", reference, "email", "a@example.org")).getBody();
    String right = browser.post("/lost-code", Map.of("reference", reference, "email", address)).getBody();

    assertThat(right).isEqualTo(wrong).contains("on its way").doesNotContain(address);
    List<Notice> owed = function.wiring().notices().of(id);
    assertThat(owed).last().satisfies(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.RECEIPT_CODE));
    assertThat(browser.get(page()).getBody()).as("the cookie is of the old code").contains("name=\"receiptCode\"");
    assertThat(browser.post(page(), Map.of("receiptCode", code)).getStatusCode()).isEqualTo(404);
    String renewed = function.wiring().receiptCodes().codeFor(id, 2);
    assertThat(browser.post(page(), Map.of("receiptCode", renewed)).getStatusCode()).isEqualTo(303);
    assertThat(browser.post("/lost-code", Map.of("reference", "?", "email", "?")).getStatusCode()).isEqualTo(422);
  }

  private String confirmationLink() {
    Case open = function.wiring().cases().find(id).orElseThrow();
    EmailAddress address = open.reporter().address().orElseThrow();
    return page() + "/address/" + function.wiring().mails().addressTokens().tokenFor(id, address);
  }

  private boolean confirmed() {
    return function.wiring().cases().find(id).orElseThrow().access().addressConfirmed();
  }

  private String page() {
    return "/reports/" + reference;
  }

  private void enter() throws IOException {
    browser.post(page(), Map.of("receiptCode", code));
    browser.get(page());
  }
}
