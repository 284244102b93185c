package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.numbers.Channel;
import org.redress.casework.numbers.Counter;
import org.redress.casework.numbers.Waited;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.web.messages.Messages;

/** What everybody sees of all reports together. */
@ExtendWith(Engines.class)
class NumbersTest {

  private static RunningFunction function;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "numbers");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void whatHappensIsCountedAndShownWithoutSmallNumbers() throws IOException {
    Browser browser = new Browser(function).open("/information/numbers");
    assertThat(browser.page()).contains("Nothing was counted in this year.", "Reports in numbers</a></li>");

    Reviewing reviewing = new Reviewing(function.wiring());
    for (int i = 0; i < 6; i++) {
      reviewing.close(report());
    }

    assertThat(browser.open("/information/numbers").page()).contains("so far", "5 to 9", "fewer than 5")
        .contains("7 days at most", "What was broken", "Not upheld: what was reported")
        .doesNotContain(">6<");
    assertThat(count(Counter.received(Channel.SITE))).isEqualTo(6);
    assertThat(count(Counter.waited(Waited.WEEK))).isEqualTo(6);
  }

  @Test
  void aReportThatIsSentTwiceCountsOnce() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().put("idempotency-key", UUID.randomUUID().toString());
    long before = count(Counter.received(Channel.SITE));

    assertThat(function.call(event).getBody()).isEqualTo(function.call(event).getBody());

    assertThat(count(Counter.received(Channel.SITE))).isEqualTo(before + 1);
  }

  @Test
  void everythingThatIsCountedHasItsWords() {
    Set<String> words = Messages.english().keys();
    assertThat(words).containsAll(
        Set.of(Channel.values()).stream().map(way -> "information.numbers.channel." + way).collect(Collectors.toSet()));
    assertThat(words).containsAll(
        Set.of(Waited.values()).stream().map(time -> "information.numbers.waited." + time)
            .collect(Collectors.toSet()));
  }

  private static CaseId report() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    JsonNode receipt = new ObjectMapper().readTree(function.call(event).getBody());
    return CaseId.parse(receipt.path("reference").asText()).orElseThrow();
  }

  private static long count(Counter counter) {
    return function.wiring()
        .numbers()
        .inYear(Year.now(ZoneOffset.UTC).getValue())
        .values()
        .stream()
        .mapToLong(month -> month.getOrDefault(counter, 0L))
        .sum();
  }
}
