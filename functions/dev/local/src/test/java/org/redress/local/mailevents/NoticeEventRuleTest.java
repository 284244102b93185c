package org.redress.local.mailevents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.cli.Project;
import org.redress.local.template.Names;
import org.redress.local.template.Template;

/** What the template's own rule makes of the mail service's events. */
class NoticeEventRuleTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Names NAMES = new Names() {
    @Override
    public Optional<String> ref(String logicalId) {
      return Optional.of(logicalId);
    }

    @Override
    public Optional<String> attribute(String logicalId, String attribute) {
      return Optional.of("arn:aws:sqs:eu-west-2:000000000000:" + logicalId);
    }
  };

  @ParameterizedTest
  @ValueSource(strings = {
      "Send", "Delivery", "Bounce", "Complaint", "DeliveryDelay", "Reject", "Rendering Failure"})
  void noAddressAndNoSubjectIsPassedOn(String kind) throws IOException {
    List<EventRule.Message> messages = rule().apply(event(kind));

    assertThat(messages).singleElement().satisfies(message -> {
      assertThat(message.body()).doesNotContain("@", "ailsa", "Your report", "550");
      assertThat(JSON.readTree(message.body())).isEqualTo(
          JSON.readTree(
              """
                  {"kind":"%s","time":"2026-11-23T09:00:00Z","case":["7K2M9QXW4T"],"notice":["1"],"attempt":["5f1c"],
                   "messageId":"0102","bounceType":"%s"}
                  """.formatted(kind, kind.equals("Bounce") ? "Permanent" : "")));
    });
  }

  private static JsonNode event(String kind) throws IOException {
    return JSON.readTree("""
        {"source": "aws.ses", "time": "2026-11-23T09:00:00Z", "detail-type": "Email %1$s", "detail": {
          "eventType": "%1$s",
          "mail": {"messageId": "0102", "source": "complaints@example.org", "destination": ["ailsa@example.org"],
            "headers": [{"name": "Subject", "value": "Your report"}, {"name": "To", "value": "ailsa@example.org"}],
            "commonHeaders": {"to": ["ailsa@example.org"], "subject": "Your report"},
            "tags": {"ses:configuration-set": ["MailConfiguration"], "ses:from-domain": ["example.org"],
              "case": ["7K2M9QXW4T"], "notice": ["1"], "attempt": ["5f1c"]}},
          "delivery": {"recipients": ["ailsa@example.org"]},
          "complaint": {"complainedRecipients": [{"emailAddress": "ailsa@example.org"}]},
          "failure": {"errorMessage": "for ailsa@example.org"}%2$s}}
        """.formatted(kind, kind.equals("Bounce") ? """
        , "bounce": {"bounceType": "Permanent", "bouncedRecipients": [
          {"emailAddress": "ailsa@example.org", "diagnosticCode": "smtp; 550 ailsa unknown"}]}""" : ""));
  }

  private static EventRule rule() throws IOException {
    Template template = Template.read(
        Project.root().resolve("template.yaml"),
        Map.of("MailDomain", "example.org", "MailSender", "complaints@example.org"), "eu-west-2", "redress", NAMES);
    Template.Resource rule = template.resources()
        .stream()
        .filter(resource -> resource.logicalId().equals("NoticeEventRule"))
        .findFirst()
        .orElseThrow();
    return new EventRule(template.properties(rule), rule.place());
  }
}
