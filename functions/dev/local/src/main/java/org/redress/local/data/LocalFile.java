package org.redress.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.engines.files.AtomicFile;
import org.redress.local.UserException;
import org.redress.local.people.DemoPeople;

/**
 * What a run says of itself in {@code local.json} as long as it is ready.
 *
 * @param endpoints by service: {@code dynamodb}, {@code sqs}, {@code s3}, {@code sesv2}, {@code kms}, {@code ssm};
 *     {@code oidc} is the issuer where reviewers sign in
 * @param queues URLs by logical id
 * @param buckets names by logical id
 * @param settings what the functions find in their environments
 */
public record LocalFile(
    long pid, Places places, Map<String, String> endpoints, String region, String table,
    Map<String, String> queues, Map<String, String> buckets, Map<String, String> settings) {

  static final String NAME = "local.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Where people and programs go.
   *
   * @param site the members' site
   * @param console the reviewers' host
   * @param smtp where mails come in, if the system takes any
   */
  public record Places(URI site, URI console, Optional<URI> smtp) {}

  public URI site() {
    return places.site();
  }

  /** The first page of the console. */
  public URI console() {
    return places.console().resolve("/console");
  }

  public Optional<URI> smtp() {
    return places.smtp();
  }

  public URI mailbox() {
    return site().resolve("/mailbox");
  }

  /** Writes it whole. */
  public void write(Path file) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("pid", pid)
        .put("site", site().toString())
        .put("console", console().toString())
        .put("mailbox", mailbox().toString());
    ObjectNode services = json.putObject("endpoints");
    endpoints.forEach(services::put);
    json.put("smtp", smtp().map(URI::toString).orElse(null)).put("region", region).put("table", table);
    ArrayNode people = json.putArray("people");
    DemoPeople.ALL.forEach(person -> {
      ObjectNode one = people.addObject().put("subject", person.subject()).put("name", person.name());
      person.groups().forEach(one.putArray("roles")::add);
    });
    queues.forEach(json.putObject("queues")::put);
    buckets.forEach(json.putObject("buckets")::put);
    settings.forEach(json.putObject("settings")::put);
    AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
  }

  /**
   * Reads what the run in a folder says of itself.
   *
   * @throws UserException if no run is ready there
   */
  public static LocalFile read(Path folder) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(Files.readAllBytes(folder.resolve(NAME)));
    } catch (NoSuchFileException _) {
      throw UserException.failed(
          "No local run is ready in " + folder + "; start one with 'redress local', or name its folder with --data");
    }
    long pid = json.path("pid").asLong();
    if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
      throw UserException.failed("The local run in " + folder + " was ended by force (its process " + pid
          + " is gone); start it again with 'redress local'");
    }
    Places places = new Places(
        URI.create(json.path("site").asText()), URI.create(json.path("console").asText()).resolve("/"),
        Optional.ofNullable(json.path("smtp").textValue()).map(URI::create));
    return new LocalFile(pid, places, texts(json.path("endpoints")), json.path("region").asText(),
        json.path("table").asText(), texts(json.path("queues")),
        texts(json.path("buckets")), texts(json.path("settings")));
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(field -> {
      if (field.getValue().isTextual()) {
        texts.put(field.getKey(), field.getValue().asText());
      }
    });
    return texts;
  }
}
