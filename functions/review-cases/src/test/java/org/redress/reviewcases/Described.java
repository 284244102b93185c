package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;

/** Holds answers against the API's description. */
final class Described {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Described() {}

  static void assertAs(String path, String method, String status, String type, String body) throws IOException {
    JsonNode description = JSON.readTree(ApiDescription.read());
    JsonNode response = description.path("paths").path(path).path(method).path("responses").path(status);
    JsonNode resolved = response.has("$ref") ? description.at(response.path("$ref").asText().substring(1)) : response;
    ObjectNode schema = ((ObjectNode) resolved.path("content").path(type).path("schema")).deepCopy();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.set("components", description.path("components"));
    assertThat(
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(JSON.writeValueAsString(schema))
            .validate(body, InputFormat.JSON))
        .as("%s %s %s", method, path, status)
        .isEmpty();
  }
}
