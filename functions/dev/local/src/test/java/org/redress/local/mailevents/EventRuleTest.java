package org.redress.local.mailevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.local.template.TemplateException;

class EventRuleTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVENT = """
      {"source": "aws.ses", "time": "2026-11-22T10:00:00Z", "detail": {"eventType": "Bounce", "mail": {
        "messageId": "m\\"1", "tags": {"set": ["ours", "other"], "case": ["7K2M9QXW4T"]}}, "bounce": {}}}
      """;

  @Test
  void aRuleMakesAMessageOfAnEventThatItIsFor() throws IOException {
    EventRule rule = rule("""
        {"source": ["aws.ses"], "detail": {"mail": {"tags": {"set": ["ours"]}}}}""",
        """
            {"InputPathsMap": {"kind": "$.detail.eventType", "case": "$.detail.mail.tags.case",
              "id": "$.detail.mail.messageId", "gone": "$.detail.bounce.bounceType"},
             "InputTemplate": "{\\"k\\":\\"<kind>\\",\\"c\\":<case>,\\"m\\":\\"<id>\\",\\"g\\":\\"<gone>\\",\\"u\\":<gone>}"}
            """);

    List<EventRule.Message> messages = rule.apply(JSON.readTree(EVENT));

    assertThat(messages).hasSize(1);
    assertThat(JSON.readTree(messages.getFirst().body()))
        .isEqualTo(JSON.readTree("{\"k\":\"Bounce\",\"c\":[\"7K2M9QXW4T\"],\"m\":\"m\\\"1\",\"g\":\"\",\"u\":\"\"}"));
  }

  @Test
  void aRulePassesOverWhatItIsNotFor() throws IOException {
    assertThat(matches("{\"source\": [\"aws.s3\"]}")).isFalse();
    assertThat(matches("{\"detail\": {\"mail\": {\"tags\": {\"none\": [\"ours\"]}}}}")).isFalse();
    assertThat(matches("{\"detail\": {\"eventType\": [{\"anything-but\": [\"Bounce\"]}]}}")).isFalse();
    assertThat(matches("{\"detail\": {\"bounce\": {\"x\": [{\"exists\": true}]}}}")).isFalse();
  }

  @Test
  void comparisonsOtherThanEqualityAreUnderstood() throws IOException {
    assertThat(matches("{\"source\": [{\"prefix\": \"aws.\"}]}")).isTrue();
    assertThat(matches("{\"detail\": {\"eventType\": [{\"suffix\": \"ce\"}]}}")).isTrue();
    assertThat(matches("{\"detail\": {\"bounce\": {\"x\": [{\"exists\": false}]}}}")).isTrue();
  }

  @Test
  void aComparisonThatIsNotKnownIsAnError() {
    assertThatThrownBy(() -> matches("{\"detail\": {\"n\": [{\"numeric\": [\">\", 1]}]}}"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("EventPattern.detail.n");
  }

  @Test
  void aVariableWithoutPathIsAnError() {
    assertThatThrownBy(() -> rule("{\"source\": [\"x\"]}", "{\"InputTemplate\": \"{\\\"a\\\": <b>}\"}"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("<b>");
  }

  private static boolean matches(String pattern) throws IOException {
    return new EventPattern(JSON.readTree(pattern), "EventPattern").matches(JSON.readTree(EVENT));
  }

  private static EventRule rule(String pattern, String transformer) throws IOException {
    JsonNode properties = JSON.createObjectNode()
        .<ObjectNode>set("EventPattern", JSON.readTree(pattern))
        .set("Targets", JSON.createArrayNode()
            .add(JSON.createObjectNode()
                .put("Id", "t")
                .put("Arn", "arn:aws:sqs:eu-west-2:000000000000:Queue")
                .set("InputTransformer", JSON.readTree(transformer))));
    return new EventRule(properties, "Resources.Rule.Properties");
  }
}
