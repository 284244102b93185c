package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.Thorough;

/** Texts that break programs, in every field of every page. */
@ExtendWith(Engines.class)
class HostileFormTest {

  private static final List<String> FIELDS = List.of(
      "threatToLife", "account", "words", "links", "accounts", "platform", "platformOther", "when.day", "when.month",
      "when.year", "when.words", "ongoing", "reporter.mode", "reporter.name", "reporter.email", "reporter.contact",
      "clauses", "consent", "website", "then", "draft sent", "draft key", "draft begun", "key");
  private static final List<String> PAGES = List.of(
      "danger", "what-happened", "words", "links", "where", "when", "still-happening", "you", "contact", "code");

  private static RunningFunction function;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "hostile");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  static Stream<String> texts() {
    return Stream.concat(HostileTexts.all(), Stream.of("  ", ""));
  }

  /** The same is read back of all from the form that programs send. */
  static Stream<String> someTexts() {
    return texts().filter(text -> Thorough.tries(text, 8));
  }

  @ParameterizedTest
  @MethodSource("someTexts")
  void theFormTakesItAndShowsItInert(String text) throws IOException {
    Browser browser = new Browser(function).open("/").send();
    for (String page : some(text)) {
      browser.open("/report/" + page).sendTo("/report/" + page, everywhere(text));
      assertSound(browser, page);
    }
    browser.open("/report/check");
    assertSound(browser, "check");
    browser.sendTo("/report/check", everywhere(text));
    assertSound(browser, "sending");
    browser.open("/report/one-page").sendTo("/report/one-page", everywhere(text));
    assertSound(browser, "one page");
    browser.open("/report/what-happened?then=check&lang=" + "x").send("account", "x");
    assertSound(browser, "query");
  }

  @ParameterizedTest
  @MethodSource("someTexts")
  void whatIsTakenReadsBackAsItWasSent(String text) throws IOException {
    Browser browser = new Browser(function).open("/report/one-page");
    browser.send(
        "account", "account: " + text, "words", "words: " + text, "reporter.mode", "anonymous", "consent", "true");
    assertThat(browser.path()).as(browser.page()).isEqualTo("/report/sent");

    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + browser.text("reference"));
    event.getHeaders().put("authorization", "Receipt " + browser.text("receipt-code"));
    var report = new ObjectMapper().readTree(function.call(event).getBody()).path("report");
    String sent = text.replace("\r\n", "\n");
    assertThat(report.path("account").asText()).isEqualTo("account: " + sent);
    assertThat(report.path("posts").path(0).path("text").asText()).isEqualTo("words: " + sent);
  }

  /** Two of the pages, so that each meets a fifth of all texts; the page that asks everything meets them all. */
  private static List<String> some(String text) {
    return PAGES.stream().filter(page -> Math.floorMod(text.hashCode() + PAGES.indexOf(page), 5) == 0).toList();
  }

  private static String[] everywhere(String text) {
    return FIELDS.stream().flatMap(field -> Stream.of(field.replace(" ", "+"), text)).toArray(String[]::new);
  }

  private static void assertSound(Browser browser, String where) {
    assertThat(browser.status()).as(where).isLessThan(500);
    Inert.check(browser.page(), where);
  }
}
