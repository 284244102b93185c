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
    return Stream.of(
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><svg/onload=alert(1)>",
        "'; DROP TABLE reports; --", "{{7*7}}${7*7}<%= 7*7 %>#{7*7}", "${jndi:ldap://example.org/a}", "%00%0d%0a%n%s",
        "\u0000\u0001\u0007\u001b[31m", "\u202E\u200B\uFEFF\u00AD", "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDFF4",
        "Z\u0351\u0346\u0325a\u0317\u0302l\u033Fgo", "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
        "\u0149\u01C5\uFB03\u1E9E\u0130",
        "line one\nline two\n\nline four", "\ttab\u000Bvertical\fform\u2028separator", "../../../../etc/passwd", "=1+1",
        "-1", "0", "1e400", "99999999999999999999", "NaN", "null", "undefined", "true", "[]", "{}", "&amp;&#0;&lt;",
        "\\",
        "a".repeat(5000), "javascript:alert(1)", "https://example.org/" + "%2e".repeat(50), "http://[::1]:80/", "  ",
        "");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theFormTakesItAndShowsItInert(String text) throws IOException {
    Browser browser = new Browser(function).open("/").send();
    for (String page : PAGES) {
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
  @MethodSource("texts")
  void whatIsTakenReadsBackAsItWasSent(String text) throws IOException {
    Browser browser = new Browser(function).open("/report/one-page");
    browser.send(
        "account", "account: " + text, "words", "words: " + text, "reporter.mode", "anonymous", "consent", "true");
    assertThat(browser.path()).as(browser.page()).isEqualTo("/report/sent");

    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + browser.text("reference"));
    event.getHeaders().put("authorization", "Receipt " + browser.text("receipt-code"));
    var report = new ObjectMapper().readTree(function.call(event).getBody()).path("report");
    assertThat(report.path("account").asText()).isEqualTo("account: " + text);
    assertThat(report.path("posts").path(0).path("text").asText()).isEqualTo("words: " + text);
  }

  private static String[] everywhere(String text) {
    return FIELDS.stream().flatMap(field -> Stream.of(field.replace(" ", "+"), text)).toArray(String[]::new);
  }

  private static void assertSound(Browser browser, String where) {
    assertThat(browser.status()).as(where).isLessThan(500);
    assertThat(browser.page()).as(where).doesNotContain("<script>alert", "<img", "<svg/onload");
  }
}
