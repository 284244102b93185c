package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The function as Lambda runs it, on real engines, driven by the events in the events folder. */
@ExtendWith(Engines.class)
class SubmitReportTest {

  private static final String TABLE = "submit-report";
  private static final Path EVENTS = Path.of("..", "..", "events", "submit-report");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SETTINGS = new HashMap<>();

  private static DynamoDbClient dynamoDb;
  private static SubmitReport function;

  @BeforeAll
  static void start(TestEngines engines) {
    SETTINGS.put("aws.endpointUrlDynamoDb", engines.dynamoDbEndpoint().toString());
    SETTINGS.put("aws.endpointUrlSqs", engines.sqsEndpoint().toString());
    SETTINGS.put("aws.endpointUrlKms", engines.kmsEndpoint().toString());
    SETTINGS.put("aws.endpointUrlS3", engines.s3Endpoint().toString());
    SETTINGS.put("aws.region", TestEngines.REGION.id());
    SETTINGS.put("aws.accessKeyId", "local");
    SETTINGS.put("aws.secretAccessKey", "local");
    SETTINGS.forEach(System::setProperty);
    dynamoDb = engines.dynamoDb();
    dynamoDb.createTable(request -> request.tableName(TABLE)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(attribute("pk"), attribute("sk"))
        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
    var sqs = engines.sqs();
    function = new SubmitReport(Map.of(
        "CASE_TABLE", TABLE,
        "CASE_BUCKET", "submit-report",
        "MAC_KEY_ID", "alias/submit-report",
        "SCREENING_QUEUE_URL", sqs.createQueue(request -> request.queueName("submit-screening")).queueUrl(),
        "NOTICE_QUEUE_URL", sqs.createQueue(request -> request.queueName("submit-notices")).queueUrl(),
        "WORK_SHARDS", "2"));
  }

  @AfterAll
  static void stop() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  @Test
  void aReportOpensACaseThatItsReceiptCodeShows() throws IOException {
    APIGatewayV2HTTPResponse posted = call(event("02-http-post-report.json"));
    JsonNode receipt = JSON.readTree(posted.getBody());

    assertThat(posted.getStatusCode()).as(posted.getBody()).isEqualTo(201);
    assertThat(receipt.path("stage").asText()).isEqualTo("RECEIVED");
    assertThat(posted.getHeaders()).containsEntry("Location", "/reports/" + receipt.path("reference").asText());

    JsonNode shown = JSON.readTree(call(reading(receipt, "receipt " + receipt.path("receiptCode").asText())).getBody());
    JsonNode sent = JSON.readTree(EVENTS.resolve("01-report.json").toFile());
    assertThat(shown.path("reference")).isEqualTo(receipt.path("reference"));
    assertThat(shown.path("expectedBy")).isEqualTo(receipt.path("expectedBy"));
    assertThat(shown.path("reporter")).isEqualTo(sent.path("reporter"));
    for (String field : List.of("account", "posts", "ongoing", "clauses")) {
      assertThat(shown.path("report").path(field)).isEqualTo(sent.path(field));
    }
  }

  @Test
  void theSameKeyGivesTheSameCaseUnlessTheContentDiffers() throws IOException {
    APIGatewayV2HTTPEvent event = event("02-http-post-report.json");
    event.getHeaders().put("idempotency-key", "the-same-key");

    String first = call(event).getBody();
    int items = items();
    assertThat(call(event).getBody()).isEqualTo(first);

    event.setBody(event.getBody().replace("since Tuesday", "since Monday"));
    APIGatewayV2HTTPResponse other = call(event);
    assertThat(other.getStatusCode()).isEqualTo(422);
    assertThat(other.getBody()).contains("/problems/idempotency-key-reused");
    assertThat(items()).isEqualTo(items);
  }

  @Test
  void aWrongCodeAndAnUnknownReferenceLookAlike() throws IOException {
    JsonNode receipt = JSON.readTree(call(event("02-http-post-report.json")).getBody());
    String code = receipt.path("receiptCode").asText();

    APIGatewayV2HTTPResponse wrong = call(reading(receipt, "Receipt " + code.replaceAll(".$", "*")));
    APIGatewayV2HTTPResponse unknown = call(event("04-http-get-case.json"));

    assertThat(wrong.getStatusCode()).isEqualTo(404);
    assertThat(wrong.getBody()).isEqualTo(unknown.getBody());
    assertThat(wrong.getHeaders()).isEqualTo(unknown.getHeaders());
    APIGatewayV2HTTPResponse bearer = call(reading(receipt, "Bearer " + code));
    assertThat(bearer.getStatusCode()).isEqualTo(401);
    assertThat(bearer.getHeaders()).containsEntry("WWW-Authenticate", "Receipt");
  }

  @Test
  void aFormIsAnsweredByPages() throws IOException {
    APIGatewayV2HTTPEvent event = event("03-http-form-report.json");
    APIGatewayV2HTTPResponse confirmed = call(event);
    assertThat(confirmed.getStatusCode()).as(confirmed.getBody()).isEqualTo(201);
    assertThat(confirmed.getBody()).contains("We have your report", "id=\"receipt-code\"",
        "We send an acknowledgement");
    assertThat(call(event).getBody()).isEqualTo(confirmed.getBody());

    event.setIsBase64Encoded(false);
    event.setBody("key=k-7&account=%3Cb%3E&reporter.mode=named");
    APIGatewayV2HTTPResponse refused = call(event);
    assertThat(refused.getStatusCode()).isEqualTo(422);
    assertThat(refused.getBody()).contains("<title>Error:", "value=\"k-7\"", "&lt;b&gt;", "href=\"#reporter-name\"");

    event.getHeaders().put("accept", "application/json");
    assertThat(call(event).getBody()).contains("/problems/invalid-fields");
  }

  @Test
  void whatCannotBeTakenLeavesNothingBehind() throws IOException {
    int items = items();
    APIGatewayV2HTTPEvent event = event("02-http-post-report.json");
    String taken = event.getBody();

    assertRefused(event, taken + " x", 400, "/problems/malformed-json");
    assertRefused(event, "[]", 422, "/problems/invalid-fields");
    assertRefused(event, taken.replace("\"consent\": true", "\"consent\": false"), 422, "/problems/invalid-fields");
    assertRefused(event, "\"" + "x".repeat(1 << 20) + "\"", 413, "/problems/too-large");
    event.getHeaders().put("idempotency-key", "caf\u00E9");
    assertRefused(event, taken, 400, "/problems/invalid-idempotency-key");
    event.getHeaders().put("content-type", "text/plain");
    assertRefused(event, taken, 415, "/problems/unsupported-media-type");
    assertThat(items()).isEqualTo(items);
  }

  private static void assertRefused(APIGatewayV2HTTPEvent event, String body, int status, String problem) {
    event.setBody(body);
    APIGatewayV2HTTPResponse response = call(event);
    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(response.getBody()).contains("\"" + problem + "\"");
    assertThat(response.getHeaders()).containsEntry("Content-Type", "application/problem+json");
  }

  private static APIGatewayV2HTTPEvent reading(JsonNode receipt, String authorization) throws IOException {
    APIGatewayV2HTTPEvent event = event("04-http-get-case.json");
    event.setRawPath("/reports/" + receipt.path("reference").asText());
    event.getHeaders().remove("authorization");
    event.getHeaders().put("Authorization", authorization);
    return event;
  }

  private static APIGatewayV2HTTPEvent event(String file) throws IOException {
    try (InputStream in = Files.newInputStream(EVENTS.resolve(file))) {
      return LambdaEventSerializers
          .serializerFor(APIGatewayV2HTTPEvent.class, SubmitReportTest.class.getClassLoader())
          .fromJson(new String(in.readAllBytes(), UTF_8));
    }
  }

  @SuppressWarnings("NullAway") // Lambda gives a context; this function does not look at it.
  private static APIGatewayV2HTTPResponse call(APIGatewayV2HTTPEvent event) {
    return function.handleRequest(event, null);
  }

  private static int items() {
    return dynamoDb.scan(request -> request.tableName(TABLE)).count();
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
