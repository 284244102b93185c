package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the description of the API says of an answer, held against the answer. */
final class DescribedApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonNode description;
  private final Set<String> seen = new HashSet<>();

  DescribedApi() {
    try {
      description = JSON.readTree(ApiDescription.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the answer is one that is described; what is no described path is passed over. */
  void check(String method, String path, APIGatewayV2HTTPResponse answer) {
    Optional<String> known = known(path);
    if (known.isEmpty()) {
      return;
    }
    String operation = method + " " + known.get();
    JsonNode response = description.path("paths").path(known.get()).path(method.toLowerCase(Locale.ROOT))
        .path("responses")
        .path(String.valueOf(answer.getStatusCode()));
    assertThat(response.isMissingNode()).as("%s answers %s, undescribed", operation, answer.getStatusCode()).isFalse();
    String type = answer.getHeaders().getOrDefault("Content-Type", "");
    JsonNode content = response.path("content").path(type);
    assertThat(content.isMissingNode()).as("%s answers with %s, undescribed", operation, type).isFalse();
    assertThat(SCHEMAS.getSchema(schema(content.path("schema"))).validate(answer.getBody(), InputFormat.JSON))
        .as(operation + " " + answer.getStatusCode())
        .isEmpty();
    if (answer.getStatusCode() < 300) {
      seen.add(operation);
    }
  }

  /** The described operations of which a good answer was checked. */
  Set<String> seen() {
    return Set.copyOf(seen);
  }

  /** All described operations. */
  Set<String> operations() {
    Set<String> all = new HashSet<>();
    description.path("paths")
        .properties()
        .forEach(
            path -> path.getValue()
                .properties()
                .stream()
                .map(Map.Entry::getKey)
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return all;
  }

  private String schema(JsonNode schema) {
    try {
      ObjectNode whole = ((ObjectNode) schema).deepCopy();
      whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      whole.set("components", description.path("components"));
      return JSON.writeValueAsString(whole);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> known(String path) {
    Map<String, String> found = new HashMap<>();
    description.path("paths").fieldNames().forEachRemaining(template -> {
      if (path.matches(template.replaceAll("\\{[a-z]+}", "[^/]+"))) {
        found.put(template, template);
      }
    });
    return found.keySet().stream().findFirst();
  }
}
