package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.LocalCredentials;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;

/** The function on real engines, with a table of its own. */
final class RunningFunction implements AutoCloseable {

  static final Path EVENTS = Path.of("..", "..", "events", "submit-report");

  private final Map<String, String> settings = new HashMap<>();
  private final String table;
  private final DynamoDbClient dynamoDb;
  private final Map<String, String> environment = new HashMap<>();
  private final SubmitReport function;

  RunningFunction(TestEngines engines, String table) {
    this(
        engines, table,
        Map.of(
            "FORM_SECONDS", "0", "REPORTS_PER_HOUR", "0", "WRONG_CODES_PER_HOUR", "0", "LOST_CODES_PER_HOUR", "0",
            "MESSAGES_PER_HOUR", "0", "FILES_PER_HOUR", "0"));
  }

  /**
   * Starts the function.
   *
   * @param limits settings beside those that every test needs
   */
  RunningFunction(TestEngines engines, String table, Map<String, String> limits) {
    this.table = table;
    settings.put("aws.endpointUrlDynamoDb", engines.dynamoDbEndpoint().toString());
    settings.put("aws.endpointUrlSqs", engines.sqsEndpoint().toString());
    settings.put("aws.endpointUrlKms", engines.kmsEndpoint().toString());
    settings.put("aws.endpointUrlS3", engines.s3Endpoint().toString());
    settings.put("aws.region", TestEngines.REGION.id());
    settings.put("aws.accessKeyId", LocalCredentials.ACCESS_KEY_ID);
    settings.put("aws.secretAccessKey", LocalCredentials.SECRET_ACCESS_KEY);
    settings.forEach(System::setProperty);
    dynamoDb = engines.dynamoDb();
    dynamoDb.createTable(request -> request.tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(attribute("pk"), attribute("sk"))
        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
    var sqs = engines.sqs();
    try (S3Client s3 = engines.s3()) {
      s3.createBucket(create -> create.bucket(table));
    }
    environment.putAll(limits);
    environment.putAll(Map.of(
        "CASE_TABLE", table,
        "CASE_BUCKET", table,
        "MAC_KEY_ID", "alias/submit-report",
        "SCREENING_QUEUE_URL", sqs.createQueue(request -> request.queueName(table + "-screening")).queueUrl(),
        "NOTICE_QUEUE_URL", sqs.createQueue(request -> request.queueName(table + "-notices")).queueUrl(),
        "EVIDENCE_QUEUE_URL", sqs.createQueue(request -> request.queueName(table + "-evidence")).queueUrl(),
        "PROOF_KEY_ID", "alias/submit-report-proof",
        "WORK_SHARDS", "2"));
    function = new SubmitReport(environment);
  }

  /** A sample event, as Lambda reads it. */
  static APIGatewayV2HTTPEvent event(String file) throws IOException {
    return LambdaEventSerializers
        .serializerFor(APIGatewayV2HTTPEvent.class, RunningFunction.class.getClassLoader())
        .fromJson(Files.readString(EVENTS.resolve(file), UTF_8));
  }

  APIGatewayV2HTTPResponse call(APIGatewayV2HTTPEvent event) {
    return function.handleRequest(event, LambdaCall.aMinute());
  }

  /** Uses a ticket as browsers do; the status of the answer. */
  static int upload(JsonNode ticket, byte[] bytes) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ticket.path("url").asText()))
        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
    ticket.path("headers").properties().forEach(header -> request.header(header.getKey(), header.getValue().asText()));
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  /** The ports of the function's own stores, to do what other functions do. */
  Wiring wiring() {
    return Wiring.from(environment);
  }

  int items() {
    return dynamoDb.scan(request -> request.tableName(table)).count();
  }

  @Override
  public void close() {
    settings.keySet().forEach(System::clearProperty);
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
