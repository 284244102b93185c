package org.redress.reviewcases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.access.People;
import org.redress.casework.access.Role;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.Listen;
import org.redress.engines.oidc.OidcClient;
import org.redress.engines.oidc.OidcPerson;
import org.redress.engines.oidc.OidcServer;
import org.redress.engines.ssm.SsmServer;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.screening.data.OwnFolder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The console on real engines, with a provider of its own and a clock that tests move. */
final class RunningConsole implements AutoCloseable {

  static final URI SITE = URI.create("https://console.example.org");
  static final String AUDIENCE = "redress-api";
  static final String NOBODY = "nobody";

  /** Somebody who both reviews and approves. */
  static final String BOTH = "both";

  private static final Path EVENTS = Path.of("..", "..", "events", "review-cases");
  private static final OidcClient CLIENT = new OidcClient("the-console", "a secret of the console's");

  private final OidcServer provider;
  private final SsmServer secrets;
  private final DynamoDbClient dynamoDb;
  private final String table;
  private final TestStack stack;
  private final Wiring wiring;
  private final ReviewCases function;
  private Instant now = Instant.now();

  RunningConsole(TestEngines engines, String table) throws IOException {
    this(engines, table, Map.of());
  }

  /** With settings of its own. */
  RunningConsole(TestEngines engines, String table, Map<String, String> settings) throws IOException {
    this.table = table;
    List<OidcPerson> people = new ArrayList<>(
        Arrays.stream(Role.values()).map(role -> person(role.id(), role)).toList());
    people.add(person(NOBODY));
    people.add(person(BOTH, Role.REVIEWER, Role.APPROVER));
    people.add(person("second", Role.REVIEWER));
    provider = OidcServer.start(Listen.free(), CLIENT, people);
    secrets = SsmServer.start(Listen.free(), Map.of("/console/secret", CLIENT.secret()));
    stack = TestStack.create(engines, table).withMailIn(engines);
    Map<String, String> environment = new HashMap<>(stack.environment());
    environment.putAll(Map.of(
        "CONSOLE_URL", SITE.toString(), "OIDC_ISSUER", provider.issuer().toString(), "OIDC_CLIENT_ID", CLIENT.id(),
        "OIDC_CLIENT_SECRET_NAME", "/console/secret", "API_AUDIENCE", AUDIENCE));
    environment.putAll(settings);
    System.setProperty("aws.endpointUrlSsm", secrets.endpoint().toString());
    wiring = Wiring.from(environment);
    dynamoDb = engines.dynamoDb();
    function = new ReviewCases(wiring, OwnFolder.of(environment), () -> now);
  }

  static OidcPerson person(String subject, Role... roles) {
    return new OidcPerson(
        subject, "The " + subject, Arrays.stream(roles).map(Role::id).toList());
  }

  OidcServer provider() {
    return provider;
  }

  TestStack stack() {
    return stack;
  }

  Wiring wiring() {
    return wiring;
  }

  Instant now() {
    return now;
  }

  People people() {
    return wiring.people();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Everything that the table holds, as text. */
  String kept() {
    return dynamoDb.scan(request -> request.tableName(table)).items().toString();
  }

  /** Changes what the first event of a case says, behind our backs. */
  void tamper(CaseId id) {
    dynamoDb.updateItem(
        request -> request.tableName(table)
            .key(
                Map.of(
                    "pk", AttributeValue.fromS("CASE#" + id.value()), "sk", AttributeValue.fromS("EVENT#00001")))
            .updateExpression("SET #at = :at")
            .conditionExpression("attribute_exists(#at)")
            .expressionAttributeNames(Map.of("#at", "at"))
            .expressionAttributeValues(Map.of(":at", AttributeValue.fromS("2020-01-01T00:00:00.000Z"))));
  }

  /** An access token for programs. */
  String token(Map<String, Object> claims, Duration life) {
    Map<String, Object> all = new HashMap<>(Map.of(
        "iss", provider.issuer().toString(), "aud", AUDIENCE, "sub", "a-program", "cognito:groups",
        List.of("reviewer")));
    all.putAll(claims);
    all.values().removeIf(""::equals);
    return provider.sign(all, life);
  }

  /** A sample event, as Lambda reads it. */
  static APIGatewayV2HTTPEvent event(String file) throws IOException {
    return LambdaEventSerializers
        .serializerFor(APIGatewayV2HTTPEvent.class, RunningConsole.class.getClassLoader())
        .fromJson(Files.readString(EVENTS.resolve(file), UTF_8));
  }

  APIGatewayV2HTTPResponse call(APIGatewayV2HTTPEvent event) {
    return function.handleRequest(event, LambdaCall.aMinute());
  }

  @Override
  public void close() {
    provider.close();
    secrets.close();
    System.clearProperty("aws.endpointUrlSsm");
  }
}
