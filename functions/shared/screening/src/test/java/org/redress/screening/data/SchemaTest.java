package org.redress.screening.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @ValueSource(strings = {"catalogue", "patterns", "thresholds", "personal-data", "history"})
  void aShippedFileKeepsToTheSchemaThatItNames(String name) throws IOException {
    JsonNode data = JSON.readTree(resource(name + ".json"));

    assertThat(data.path("$schema").textValue()).isEqualTo(name + ".schema.json");
    assertThat(schema(name).validate(data)).isEmpty();
  }

  @Test
  void theSchemaRefusesAClauseWithoutSeverity() throws IOException {
    JsonNode data = JSON.readTree(resource("catalogue.json"));
    ((ObjectNode) data.path("clauses").get(3)).remove("baseSeverity");

    assertThat(schema("catalogue").validate(data)).hasSize(1)
        .allSatisfy(fault -> assertThat(fault.getMessage()).contains("baseSeverity"));
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(resource(name + ".schema.json"));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/org/redress/screening/" + name));
  }
}
