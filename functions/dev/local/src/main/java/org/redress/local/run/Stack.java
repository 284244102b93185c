package org.redress.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.mailevents.EventRule;
import org.redress.local.objects.ObjectRule;
import org.redress.local.queues.Queue;
import org.redress.local.queues.QueueMaker;
import org.redress.local.template.Allowed;
import org.redress.local.template.Names;
import org.redress.local.template.Parameters;
import org.redress.local.template.Template;
import org.redress.local.template.Template.Resource;
import org.redress.local.template.TemplateException;

/**
 * Everything that a template declares, made on this machine. A resource is made when another first needs its name, so
 * the order in the template does not matter.
 */
final class Stack {

  /** What the template holds for the cloud's sake: rights, logs, alarms. They have names here and do nothing. */
  private static final Set<String> NAMES_ONLY = Set.of(
      "AWS::KMS::Key", "AWS::KMS::Alias", "AWS::IAM::Role", "AWS::IAM::ManagedPolicy", "AWS::Logs::LogGroup",
      "AWS::Logs::MetricFilter",
      "AWS::SQS::QueuePolicy", "AWS::S3::BucketPolicy", "AWS::SES::EmailIdentity", "AWS::SES::ConfigurationSet",
      "AWS::SES::ConfigurationSetEventDestination", "AWS::SES::ReceiptRule", "AWS::CloudWatch::Alarm",
      "AWS::CloudWatch::Dashboard", "AWS::SNS::Topic", "AWS::SNS::Subscription");
  private static final Set<String> API_PROPERTIES = Set.of(
      "Name", "Description", "StageName", "FailOnWarnings", "DefaultRouteSettings", "RouteSettings",
      "AccessLogSettings", "DisableExecuteApiEndpoint", "Tags");

  private final Map<String, Made> made = new LinkedHashMap<>();
  private final Set<String> beingMade = new HashSet<>();
  private final Map<String, Resource> declared = new LinkedHashMap<>();
  private final Map<String, Queue> queues = new LinkedHashMap<>();
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final Map<String, String> buckets = new LinkedHashMap<>();
  private final Map<String, EventRule> rules = new LinkedHashMap<>();
  private final List<ObjectRule> objectRules = new ArrayList<>();
  private final Template template;
  private final Clients clients;
  private final String region;

  private record Made(String ref, Map<String, String> attributes) {}

  private Stack(Path file, Map<String, String> given, String region, Clients clients) throws IOException {
    this.region = region;
    this.clients = clients;
    this.template = Template.read(file, given, region, "redress-local", new Names() {
      @Override
      public Optional<String> ref(String logicalId) {
        return Stack.this.find(logicalId).map(Made::ref);
      }

      @Override
      public Optional<String> attribute(String logicalId, String attribute) {
        return Stack.this.find(logicalId).map(found -> found.attributes().get(attribute));
      }
    });
    template.resources().forEach(resource -> declared.put(resource.logicalId(), resource));
  }

  static Stack make(Path file, Map<String, String> given, String region, Clients clients) throws IOException {
    Stack stack = new Stack(file, given, region, clients);
    stack.declared.keySet().forEach(stack::find);
    return stack;
  }

  private Optional<Made> find(String logicalId) {
    Resource resource = declared.get(logicalId);
    if (resource == null) {
      return Optional.empty();
    }
    Made known = made.get(logicalId);
    if (known == null) {
      if (!beingMade.add(logicalId)) {
        throw new TemplateException(resource.place(), "the resource needs its own name before it is made");
      }
      known = make(resource);
      beingMade.remove(logicalId);
      made.put(logicalId, known);
    }
    return Optional.of(known);
  }

  private Made make(Resource resource) {
    return switch (resource.type()) {
      case "AWS::DynamoDB::Table" -> {
        String name = new TableMaker(clients.dynamoDb()).make(resource, template.properties(resource));
        tables.put(resource.logicalId(), name);
        yield named(name, "dynamodb", "table/" + name);
      }
      case "AWS::SQS::Queue" -> {
        Queue queue = new QueueMaker(clients.sqs()).make(resource, template.properties(resource));
        queues.put(queue.logicalId(), queue);
        yield new Made(queue.url(), Map.of("Arn", queue.arn(), "QueueName", resource.logicalId(),
            "QueueUrl", queue.url()));
      }
      case "AWS::S3::Bucket" -> {
        JsonNode properties = template.properties(resource);
        String name = new BucketMaker(clients.s3()).make(resource, properties);
        buckets.put(resource.logicalId(), name);
        objectRules.addAll(ObjectRule.read(name, properties, resource.place()));
        yield new Made(name, Map.of("Arn", "arn:aws:s3:::" + name));
      }
      case "AWS::Serverless::HttpApi" -> {
        JsonNode properties = template.properties(resource);
        Allowed.only(properties, resource.place(), API_PROPERTIES);
        yield named(resource.logicalId(), "apigateway", "/apis/" + resource.logicalId());
      }
      case "AWS::Events::Rule" -> {
        rules.put(resource.logicalId(), new EventRule(template.properties(resource), resource.place()));
        yield named(resource.logicalId(), "events", "rule/" + resource.logicalId());
      }
      // A function's own properties are read when all that they may name is there.
      case "AWS::Serverless::Function" -> named(resource.logicalId(), "lambda", "function:" + resource.logicalId());
      default -> {
        if (!NAMES_ONLY.contains(resource.type())) {
          throw new TemplateException("Resources." + resource.logicalId(),
              "the local run does not know resources of type " + resource.type());
        }
        yield named(resource.logicalId(), resource.type().split("::", -1)[1].toLowerCase(Locale.ROOT),
            resource.logicalId());
      }
    };
  }

  private Made named(String name, String service, String inArn) {
    String arn = "arn:aws:" + service + ":" + region + ":" + Parameters.ACCOUNT + ":" + inArn;
    return new Made(name, Map.of("Arn", arn));
  }

  List<FunctionDeclaration> functions() {
    List<FunctionDeclaration> functions = new ArrayList<>();
    declared.values()
        .stream()
        .filter(resource -> resource.type().equals("AWS::Serverless::Function"))
        .forEach(resource -> functions.add(FunctionDeclaration.read(template, resource)));
    return functions;
  }

  /** The queues by logical id. */
  Map<String, Queue> queues() {
    return queues;
  }

  /** The queues by ARN. */
  Map<String, Queue> queuesByArn() {
    Map<String, Queue> byArn = new HashMap<>();
    queues.values().forEach(queue -> byArn.put(queue.arn(), queue));
    return byArn;
  }

  /** The tables' names by logical id. */
  Map<String, String> tables() {
    return tables;
  }

  /** The buckets' names by logical id. */
  Map<String, String> buckets() {
    return buckets;
  }

  /** What the buckets tell of new objects. */
  List<ObjectRule> objectRules() {
    return List.copyOf(objectRules);
  }

  List<EventRule> rules() {
    return List.copyOf(rules.values());
  }
}
