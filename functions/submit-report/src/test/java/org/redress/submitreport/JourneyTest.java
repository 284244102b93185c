package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** The whole way through the form, on real engines, as a browser without JavaScript goes it. */
@ExtendWith(Engines.class)
class JourneyTest {

  private static RunningFunction function;

  private Browser browser;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "journey");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @BeforeEach
  void openTheStartPage() throws IOException {
    browser = new Browser(function).open("/");
    assertThat(browser.page()).contains("Start now");
  }

  @Test
  void aReportIsToldQuestionByQuestionAndReadBackAsItWasTold() throws IOException {
    answerEverything();
    assertThat(browser.path()).isEqualTo("/report/check");
    assertThat(browser.page()).contains("They would not\nstop.", "Grey &amp; old", "I'm not sure", "20 November 2026")
        .contains("/report/words?then=check", "/report/contact?then=check")
        .doesNotContain("goes on as urgent");

    browser.send("consent", "true");
    assertThat(browser.path()).isEqualTo("/report/sent");
    assertThat(browser.status()).isEqualTo(200);
    assertThat(browser.page()).contains("We have your report", "We send an acknowledgement",
        "Report it to the platform");
    assertThat(browser.open("/reports/" + browser.text("reference")).page()).as("let in without the code")
        .contains("Where your report stands");
    browser.open("/report/sent");

    JsonNode kept = read(browser.text("reference"), browser.text("receipt-code"));
    JsonNode report = kept.path("report");
    assertThat(report.path("account").asText()).isEqualTo("They would not\nstop.");
    assertThat(report.path("posts")).hasSize(3);
    assertThat(report.path("posts").path(0).path("text").asText()).isEqualTo("Grey & old");
    assertThat(report.path("posts").path(1).path("url").asText()).isEqualTo("https://x.com/someone/status/1");
    assertThat(report.path("posts").path(2).path("url").asText()).isEqualTo("https://social.example.org/2?a=b");
    assertThat(report.path("accounts")).extracting(JsonNode::asText).containsExactly("@someone", "@another");
    assertThat(report.path("platform").asText()).isEqualTo("X");
    assertThat(report.path("when").path("day").asText()).isEqualTo("2026-11-20");
    assertThat(report.path("when").path("words").asText()).isEqualTo("every evening");
    assertThat(report.path("ongoing").asBoolean()).isTrue();
    assertThat(report.path("threatToLife").asBoolean()).isFalse();
    assertThat(report.path("clauses")).isEmpty();
    assertThat(kept.path("reporter").path("email").asText()).isEqualTo("ada@example.org");
    assertThat(kept.path("contact").asText()).isEqualTo("discreet");
  }

  @Test
  void thePlatformIsGuessedFromTheFirstLink() throws IOException {
    browser.open("/report/links").send("links", "www.youtube.com/watch?v=1");

    assertThat(browser.path()).isEqualTo("/report/where");
    assertThat(browser.page()).contains("value=\"YouTube\" checked");
  }

  @Test
  void whoeverIsInDangerIsToldWhereHelpIsAndGoesOnAsUrgent() throws IOException {
    browser.send().send("threatToLife", "true");
    assertThat(browser.path()).isEqualTo("/report/urgent");
    assertThat(browser.page()).contains("tel:999", "Police Scotland", "href=\"/report/what-happened\"");

    browser.open("/report/what-happened").send("account", "They know where I live.");
    browser.open("/report/you").send("reporter.mode", "anonymous");
    assertThat(browser.path()).as("nobody asks an anonymous reporter for a name").isEqualTo("/report/code");
    browser.send();
    assertThat(browser.page()).contains("This report goes on as urgent");
    browser.send("consent", "true");

    assertThat(browser.page()).contains("We treat your report as urgent", "We do not write to you by mail");
    assertThat(read(browser.text("reference"), browser.text("receipt-code")).path("report").path("threatToLife")
        .asBoolean()).isTrue();
  }

  @Test
  void answersSurviveGoingBackReloadingAndErrors() throws IOException {
    browser.open("/report/links").send("links", "ftp://example.org\nnext");
    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.page()).contains("<title>Error:", "<a href=\"#links\">", "ftp://example.org\nnext");

    assertThat(browser.open("/report/links").page()).contains("ftp://example.org\nnext")
        .doesNotContain("<title>Error:");
    browser.open("/report/when").send("when.day", "30", "when.month", "2", "when.year", "2026", "when.words", "x");
    assertThat(browser.page()).contains("<a href=\"#when\">Give a day that there is", "value=\"30\"", "value=\"2026\"");
    assertThat(browser.open("/").page()).contains("You have a report that is not sent yet");
    assertThat(browser.open("/report/check").page()).contains("30 2 2026");
  }

  @Test
  void whatIsMissingIsNamedBeforeAnythingIsSent() throws IOException {
    browser.send();
    int drafts = function.items();
    assertThat(browser.send().page()).contains("Say whether somebody was threatened");
    browser.send("threatToLife", "false");
    browser.open("/report/check").send();

    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.page()).contains("<a href=\"#account\">", "<a href=\"#reporter-mode\">",
        "<a href=\"#consent\">");
    assertThat(function.items()).as("the draft alone").isEqualTo(drafts + 1);
  }

  @Test
  void aChangeLeadsBackToTheAnswers() throws IOException {
    answerEverything();
    browser.open("/report/words?then=check").send("words", "Other words");
    assertThat(browser.path()).isEqualTo("/report/check");
    assertThat(browser.page()).contains("Other words");

    browser.open("/report/you?then=check").send("reporter.mode", "anonymous");
    assertThat(browser.path()).isEqualTo("/report/check");
    assertThat(browser.page()).doesNotContain("Ada Example", "ada@example.org");

    browser.open("/report/you?then=check").send("reporter.mode", "named");
    assertThat(browser.path()).as("now a name is missing").isEqualTo("/report/contact");
  }

  @Test
  void aReportIsSentOnceHoweverOftenItIsSent() throws IOException {
    answerEverything();
    Browser twin = new Browser(function);
    twin.cookies().putAll(browser.cookies());
    twin.open("/report/check");
    browser.send("consent", "true");
    String reference = browser.text("reference");

    twin.send("consent", "true");
    assertThat(twin.text("reference")).isEqualTo(reference);
    assertThat(browser.open("/report/sent").text("reference")).isEqualTo(reference);
    assertThat(browser.open("/report/check").path()).isEqualTo("/report/sent");
    assertThat(browser.open("/").page()).doesNotContain("not sent yet");
  }

  @Test
  void nothingOfAReportStaysInTheDraftOrAnAddressOnceItIsSent() throws IOException {
    answerEverything();
    assertThat(browser.path()).doesNotContain("ada");
    browser.send("consent", "true");

    browser.open("/report/words");
    assertThat(browser.path()).isEqualTo("/report/sent");
    assertThat(browser.page()).doesNotContain("Grey", "ada@example.org");

    browser.send();
    assertThat(browser.path()).as("cleared").isEqualTo("/");
    assertThat(browser.open("/report/sent").path()).isEqualTo("/");
  }

  @Test
  void whoeverLostTheCookieKeepsWhatIsOnThePage() throws IOException {
    browser.open("/report/what-happened");
    browser.forgetCookies();
    browser.send("account", "A long story.");
    assertThat(browser.status()).isEqualTo(403);
    assertThat(browser.page()).contains("A long story.", "press the button once more");

    browser.send("account", "A long story.");
    assertThat(browser.path()).isEqualTo("/report/words");
  }

  @Test
  void aFormOfAnotherPageOrSiteIsNotTaken() throws IOException {
    browser.open("/report/what-happened");
    Browser other = new Browser(function).open("/report/what-happened");
    browser.cookies().putAll(other.cookies());

    assertThat(browser.send("account", "Not mine.").status()).isEqualTo(403);

    APIGatewayV2HTTPEvent event = RunningFunction.event("03-http-form-report.json");
    event.getHeaders().put("sec-fetch-site", "cross-site");
    assertThat(function.call(event).getStatusCode()).isEqualTo(403);
  }

  @Test
  void whoeverStartsAgainOrDeletesHasNothingLeft() throws IOException {
    browser.open("/report/what-happened").send("account", "First.");
    browser.open("/").sendTo("/report/start");
    assertThat(browser.open("/report/what-happened").page()).doesNotContain("First.");

    browser.send("account", "Second.");
    browser.open("/report/check").sendTo("/report/forget");
    assertThat(browser.path()).isEqualTo("/");
    assertThat(browser.cookies()).doesNotContainKey("__Host-draft");
    assertThat(browser.open("/report/what-happened").page()).doesNotContain("Second.");
  }

  @Test
  void theCookieIsForThisSiteAloneAndForADay() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("03-http-form-report.json");
    event.getRequestContext().getHttp().setMethod("GET");
    event.setRawPath("/report/danger");

    assertThat(function.call(event).getCookies()).singleElement().asString()
        .startsWith("__Host-draft=")
        .endsWith("; Path=/; Max-Age=86400; SameSite=Lax; HttpOnly; Secure");
  }

  @Test
  void everyPageSpeaksTheLanguageThatWasChosen() throws IOException {
    browser.open("/report/danger?lang=gd");
    assertThat(browser.page()).contains("<html lang=\"gd-GB\"", "hreflang=\"en\"");
    browser.send("threatToLife", "false");
    assertThat(browser.page()).contains("<html lang=\"gd-GB\"", "D\u00E8 thachair?");
    browser.send("account", " ");
    assertThat(browser.page()).contains("<title>Mearachd:");
    assertThat(browser.open("/report/code").page()).contains("lang=\"en-GB\"");
    for (String name : List.of("what-happens", "code-of-conduct", "other-help", "numbers", "privacy",
        "accessibility")) {
      assertThat(browser.open("/information/" + name).page()).contains("<html lang=\"gd-GB\"").containsOnlyOnce("<h1");
      assertThat(browser.open("/information/" + name + "?lang=en").page()).contains("<html lang=\"en-GB\"");
      browser.open("/?lang=gd");
    }
    assertThat(browser.open("/information/privacy?lang=en").page())
        .contains("Mails as they came", "We keep it for 6 months.", "at most 24 months longer", "Who works on reports")
        .doesNotContain("nobody</h3>");
    browser.open("/?lang=gd");
    assertThat(browser.open("/information/nothing").status()).isEqualTo(404);
    assertThat(browser.page()).contains("<html lang=\"gd-GB\"", "Chan eil dad an seo");
  }

  private void answerEverything() throws IOException {
    browser.send();
    browser.send("threatToLife", "false");
    browser.send("account", "They would not\r\nstop.");
    browser.send("words", "Grey & old");
    browser.send("links", "x.com/someone/status/1\r\n\r\n https://social.example.org/2?a=b ");
    browser.send("platform", "X", "platformOther", "", "accounts", "@someone\n@another\n");
    browser.send("when.day", "20", "when.month", "11", "when.year", "2026", "when.words", "every evening");
    browser.send("ongoing", "true");
    browser.send();
    browser.send("reporter.mode", "confidential");
    browser.send(
        "reporter.name", "Ada Example", "reporter.email", "ada@example.org", "reporter.contact", "discreet");
    browser.send("clauses", "unsure");
  }

  private static JsonNode read(String reference, String code) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + reference);
    event.getHeaders().put("authorization", "Receipt " + code);
    return new ObjectMapper().readTree(function.call(event).getBody());
  }
}
