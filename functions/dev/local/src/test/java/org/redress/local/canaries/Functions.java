package org.redress.local.canaries;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.engines.Listen;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.oidc.OidcClient;
import org.redress.engines.oidc.OidcServer;
import org.redress.engines.ssm.SsmServer;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestStack;
import org.redress.queuereview.QueueReview;
import org.redress.receiveemail.ReceiveEmail;
import org.redress.reviewcases.ReviewCases;
import org.redress.screenclauses.ScreenClauses;
import org.redress.sealevidence.SealEvidence;
import org.redress.sendnotices.SendNotices;
import org.redress.submitreport.SubmitReport;
import org.redress.sweepcases.SweepCases;
import org.redress.tracknotices.TrackNotices;

/** All functions on the engines, each called as Lambda calls it. What one throws is written as Lambda would log it. */
final class Functions implements AutoCloseable {

  private static final String SECRET = "/console/secret";
  private static final String AUDIENCE = "redress-api";
  private static final OidcClient CLIENT = new OidcClient("the-console", "a secret of the console's");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OWN_LINK = Pattern.compile("(?:href|action|src)=\"(/[^\"]*)\"");

  private final TestStack stack;
  private final Written written;
  private final OidcServer provider;
  private final SsmServer secrets;
  private final Named<APIGatewayV2HTTPEvent> site;
  private final Named<APIGatewayV2HTTPEvent> console;
  private final Map<String, Named<SQSEvent>> workers = new HashMap<>();
  private final Named<ScheduledEvent> sweeper;

  Functions(TestStack stack, Written written) throws IOException {
    this.stack = stack;
    this.written = written;
    provider = OidcServer.start(Listen.free(), CLIENT, List.of());
    secrets = SsmServer.start(Listen.free(), Map.of(SECRET, CLIENT.secret()));
    System.setProperty("aws.endpointUrlSsm", secrets.endpoint().toString());
    Map<String, String> environment = new HashMap<>(stack.environment());
    environment.putAll(
        Map.of(
            "CONSOLE_URL", "https://console.example.org", "OIDC_ISSUER", provider.issuer().toString(),
            "OIDC_CLIENT_ID", CLIENT.id(), "OIDC_CLIENT_SECRET_NAME", SECRET, "API_AUDIENCE", AUDIENCE,
            "METRICS_NAMESPACE", "Redress/canaries", "PROOF_KEY_ID", "alias/proof", "MALWARE_SCANNER", "none",
            "FORM_SECONDS", "0"));
    site = named(SubmitReport.class, APIGatewayV2HTTPEvent.class, () -> new SubmitReport(environment));
    console = named(ReviewCases.class, APIGatewayV2HTTPEvent.class, () -> new ReviewCases(environment));
    workers.put("SCREENING", named(ScreenClauses.class, SQSEvent.class, () -> new ScreenClauses(environment)));
    workers.put("REVIEW", named(QueueReview.class, SQSEvent.class, () -> new QueueReview(environment)));
    workers.put("NOTICE", named(SendNotices.class, SQSEvent.class, () -> new SendNotices(environment)));
    workers.put("NOTICE_EVENT", named(TrackNotices.class, SQSEvent.class, () -> new TrackNotices(environment)));
    workers.put("EVIDENCE", named(SealEvidence.class, SQSEvent.class, () -> new SealEvidence(environment)));
    workers.put("MAIL", named(ReceiveEmail.class, SQSEvent.class, () -> new ReceiveEmail(environment)));
    sweeper = named(SweepCases.class, ScheduledEvent.class, () -> new SweepCases(environment));
  }

  /** A function, whose calls are made under its name. */
  private record Named<I>(String name, LambdaCall<I> call) {
    String invoke(String event) throws Exception {
      return CallLedger.labelled(name, () -> call.invoke(event));
    }
  }

  private static <I> Named<I> named(
      Class<?> type, Class<I> input, Callable<RequestHandler<I, ? extends @Nullable Object>> handler) {
    try {
      return new Named<>(
          type.getSimpleName(), new LambdaCall<>(CallLedger.labelled(type.getSimpleName(), handler), input));
    } catch (Exception e) {
      throw new IllegalStateException(type.getSimpleName() + " cannot be built", e);
    }
  }

  /** Hears again what clients do. */
  void listen() {
    Overheard.tell(written);
  }

  /** Lets the function of each queue have what is in it, twice, since one's work is another's. */
  void work() {
    for (String queue : List.of("MAIL", "SCREENING", "REVIEW", "EVIDENCE", "NOTICE", "NOTICE_EVENT", "NOTICE")) {
      String event = stack.receive(queue + "_QUEUE_URL");
      if (event.contains("messageId")) {
        call(workers.get(queue), event);
      }
    }
  }

  void sweep() {
    call(sweeper, "{}");
  }

  /** Somebody asks the members' site; gives what it answers. */
  JsonNode site(String method, String path, String body, String... headers) {
    return ask(site, method, path, body, headers);
  }

  /** A reviewer's program asks the console. */
  JsonNode console(String method, String path, String body, String accept) {
    String token = provider.sign(
        Map.of(
            "iss", provider.issuer().toString(), "aud", AUDIENCE, "sub", "reviewer", "cognito:groups",
            List.of("reviewer")),
        Duration.ofHours(1));
    return ask(console, method, path, body, "authorization", "Bearer " + token, "accept", accept);
  }

  private JsonNode ask(
      Named<APIGatewayV2HTTPEvent> function, String method, String path, String body, String... headers) {
    ObjectNode event = JSON.createObjectNode().put("rawPath", path).put("body", body).put("isBase64Encoded", false);
    ObjectNode named = event.putObject("headers").put("content-type", "application/json");
    for (int i = 0; i < headers.length; i += 2) {
      named.put(headers[i], headers[i + 1]);
    }
    event.putObject("requestContext").putObject("http").put("method", method).put("path", path).put(
        "sourceIp", "192.0.2.17");
    try {
      JsonNode answer = JSON.readTree(call(function, event.toString()));
      answer.path("headers").properties().forEach(header -> {
        if (header.getKey().equalsIgnoreCase("location")) {
          written.add("address", header.getValue().asText());
        }
      });
      Matcher links = OWN_LINK.matcher(answer.path("body").asText());
      while (links.find()) {
        written.add("address", links.group(1));
      }
      return answer;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer is JSON", e);
    }
  }

  private String call(@Nullable Named<?> function, String event) {
    if (function == null) {
      throw new IllegalArgumentException("There is no such function");
    }
    try {
      return function.invoke(event);
    } catch (Exception e) {
      written.thrown(e);
      return "{}";
    }
  }

  @Override
  public void close() {
    provider.close();
    secrets.close();
    System.clearProperty("aws.endpointUrlSsm");
  }
}
