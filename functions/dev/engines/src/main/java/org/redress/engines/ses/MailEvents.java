package org.redress.engines.ses;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.engines.ses.Mail.Header;

/** The events that SES owes for a mail, in the shape in which EventBridge passes them on. */
final class MailEvents {

  private static final String ACCOUNT = "000000000000";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final OutboundMail outbound;
  private final Mail mail;
  private final String region;

  MailEvents(OutboundMail outbound, Mail mail, String region) {
    this.outbound = outbound;
    this.mail = mail;
    this.region = region;
  }

  /** Sent first; then, by recipients, delivered, bounced, or delivered and complained of. */
  List<ObjectNode> all() {
    List<String> bouncing = recipients("bounce", "suppressionlist");
    List<String> complaining = recipients("complaint");
    List<String> reached = new ArrayList<>(outbound.recipients());
    reached.removeAll(bouncing);

    List<ObjectNode> events = new ArrayList<>();
    events.add(event("Email Sent", "Send", "send", JSON.objectNode()));
    if (!reached.isEmpty()) {
      events.add(event("Email Delivered", "Delivery", "delivery", delivery(reached)));
    }
    if (!bouncing.isEmpty()) {
      events.add(event("Email Bounced", "Bounce", "bounce", bounce(bouncing)));
    }
    if (!complaining.isEmpty()) {
      events.add(event("Email Complaint Received", "Complaint", "complaint", complaint(complaining)));
    }
    return events;
  }

  private List<String> recipients(String... simulated) {
    return outbound.recipients()
        .stream()
        .filter(address -> List.of(simulated).stream().anyMatch(name -> Addresses.simulates(name, address)))
        .toList();
  }

  private ObjectNode event(String detailType, String eventType, String part, ObjectNode about) {
    ObjectNode detail = JSON.objectNode().put("eventType", eventType);
    detail.set("mail", mail());
    detail.set(part, about);
    ObjectNode event = JSON.objectNode()
        .put("version", "0")
        // The same mail's event has the same id however often it is given.
        .put("id", UUID.nameUUIDFromBytes((mail.id() + part).getBytes(UTF_8)).toString())
        .put("detail-type", detailType)
        .put("source", "aws.ses")
        .put("account", ACCOUNT)
        .put("time", mail.time().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("region", region);
    event.putArray("resources").add("arn:aws:ses:" + region + ":" + ACCOUNT + ":configuration-set/" + set());
    event.set("detail", detail);
    return event;
  }

  private ObjectNode mail() {
    ObjectNode node = JSON.objectNode()
        .put("timestamp", millis(mail.time()))
        .put("source", mail.from())
        .put("sourceArn",
            "arn:aws:ses:" + region + ":" + ACCOUNT + ":identity/"
                + Addresses.bare(mail.from()).replaceFirst(".*@", ""))
        .put("sendingAccountId", ACCOUNT)
        .put("messageId", mail.id());
    node.set("destination", strings(outbound.recipients().stream().map(Addresses::bare).toList()));
    node.put("headersTruncated", false);
    ArrayNode headers = node.putArray("headers");
    for (Header header : mail.headers()) {
      headers.addObject().put("name", header.name()).put("value", header.value());
    }
    ObjectNode common = node.putObject("commonHeaders");
    common.set("from", strings(List.of(mail.from())));
    common.set("to", strings(mail.to()));
    common.put("messageId", mail.id()).put("subject", mail.subject());
    ObjectNode tags = node.putObject("tags");
    tags.putArray("ses:operation").add("SendEmail");
    tags.putArray("ses:configuration-set").add(set());
    tags.putArray("ses:from-domain").add(Addresses.bare(mail.from()).replaceFirst(".*@", ""));
    mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
    return node;
  }

  private ObjectNode delivery(List<String> reached) {
    ObjectNode node = JSON.objectNode().put("timestamp", millis(mail.time())).put("processingTimeMillis", 0);
    node.set("recipients", strings(reached.stream().map(Addresses::bare).toList()));
    return node.put("smtpResponse", "250 ok").put("reportingMTA", "mta.example.org");
  }

  private ObjectNode bounce(List<String> bouncing) {
    ObjectNode node = JSON.objectNode().put("bounceType", "Permanent").put("bounceSubType", "General");
    ArrayNode recipients = node.putArray("bouncedRecipients");
    for (String address : bouncing) {
      recipients.addObject()
          .put("emailAddress", Addresses.bare(address))
          .put("action", "failed")
          .put("status", "5.1.1")
          .put("diagnosticCode", "smtp; 550 5.1.1 user unknown");
    }
    return node.put("timestamp", millis(mail.time()))
        .put("feedbackId", mail.id() + "-feedback")
        .put("reportingMTA", "dsn; mta.example.org");
  }

  private ObjectNode complaint(List<String> complaining) {
    ObjectNode node = JSON.objectNode();
    ArrayNode recipients = node.putArray("complainedRecipients");
    complaining.forEach(address -> recipients.addObject().put("emailAddress", Addresses.bare(address)));
    return node.put("timestamp", millis(mail.time()))
        .put("feedbackId", mail.id() + "-feedback")
        .put("complaintFeedbackType", "abuse")
        .put("arrivalDate", millis(mail.time()));
  }

  private String set() {
    return outbound.configurationSet().isEmpty() ? "default" : outbound.configurationSet();
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static String millis(Instant time) {
    return time.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
