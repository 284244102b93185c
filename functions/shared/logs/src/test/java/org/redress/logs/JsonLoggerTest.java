package org.redress.logs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.SLF4JServiceProvider;

class JsonLoggerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TRACE = "com.amazonaws.xray.traceHeader";

  private final List<String> lines = new ArrayList<>();

  @AfterEach
  void forgetTheCall() {
    MDC.clear();
    System.clearProperty(TRACE);
  }

  @Test
  void aLineSaysWhichCallOfWhichFunctionSaidIt() throws JsonProcessingException {
    MDC.put("requestId", "79b4f56e-95b1");
    System.setProperty(TRACE, "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1");

    logger("org.redress.sweepcases.SweepCases", "INFO").info("Swept: {} seen", 3);

    assertThat(JSON.readTree(lines.getFirst())).isEqualTo(JSON.readTree("""
        {"timestamp": "2026-11-20T09:00:00Z", "level": "INFO", "function": "redress-SweepCases",
         "requestId": "79b4f56e-95b1", "traceId": "1-5759e988-bd862e3fe1be46a994272793",
         "logger": "org.redress.sweepcases.SweepCases", "message": "Swept: 3 seen"}"""));
  }

  @Test
  void whateverIsSaidIsOneLineAndOneObject() throws JsonProcessingException {
    String odd = "a \"quote\"\r\n{\"level\":\"ERROR\"}\u2028\ud83d\ude00\ud800\u0000";

    logger("org.redress.Odd", "INFO").warn("{}", odd);

    assertThat(lines.getFirst()).doesNotContain("\n", "\r", "\u2028");
    assertThat(JSON.readTree(lines.getFirst()).path("message").asText()).isEqualTo(odd);
  }

  @Test
  void ofAnExceptionItSaysWhereButNeverItsMessage() throws JsonProcessingException {
    logger("org.redress.Any", "INFO").error(
        "A request failed", new IllegalStateException("ailsa@example.org", new RuntimeException("Ailsa Example")));

    JsonNode line = JSON.readTree(lines.getFirst());
    assertThat(lines.getFirst()).doesNotContainIgnoringCase("ailsa");
    assertThat(line.path("thrown").valueStream().map(JsonNode::asText))
        .contains("java.lang.IllegalStateException", "java.lang.RuntimeException")
        .anyMatch(frame -> frame.startsWith("at org.redress.logs.JsonLoggerTest."));
  }

  @Test
  void theLevelIsThatOfTheFunctionAndLibrariesOnlyWarn() {
    for (String logger : List.of("org.redress.Any", "software.amazon.awssdk.core")) {
      logger(logger, "INFO").debug("no");
      logger(logger, "INFO").info(logger);
      logger(logger, "WARN").info("no");
      logger(logger, "ERROR").warn("no");
      logger(logger, "DEBUG").warn("yes");
    }

    assertThat(lines).hasSize(3).noneMatch(line -> line.contains("\"no\""));
  }

  @Test
  void metricsAreWrittenAsTheyAreAtAnyLevelButOnlyInLambda() {
    logger(LogSettings.METRICS, "ERROR").info("{\"_aws\":{}}");
    new JsonLogger(LogSettings.METRICS, LogSettings.of(Map.of()), InstantSource.system(), lines::add).info("{}");

    assertThat(lines).containsExactly("{\"_aws\":{}}");
  }

  @Test
  void slf4jFindsItByItself() {
    assertThat(ServiceLoader.load(SLF4JServiceProvider.class)).anyMatch(JsonLogProvider.class::isInstance);
    assertThat(LoggerFactory.getLogger("org.redress.Any")).isInstanceOf(JsonLogger.class);
  }

  private Logger logger(String name, String level) {
    LogSettings settings = LogSettings.of(
        Map.of("AWS_LAMBDA_FUNCTION_NAME", "redress-SweepCases", "AWS_LAMBDA_LOG_LEVEL", level));
    return new JsonLogger(name, settings, () -> Instant.parse("2026-11-20T09:00:00Z"), lines::add);
  }
}
