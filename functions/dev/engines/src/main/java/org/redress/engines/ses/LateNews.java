package org.redress.engines.ses;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What SES may tell of a mail some time after it was sent. */
public enum LateNews {
  /** The receiving server refuses it for good. */
  BOUNCE("Email Bounced", "Bounce", "bounce", "bouncedRecipients"),
  /** The receiving server hands it back, and may take it later. */
  SOFT_BOUNCE("Email Bounced", "Bounce", "bounce", "bouncedRecipients"),
  /** Its reader calls it unwanted. */
  COMPLAINT("Email Complaint Received", "Complaint", "complaint", "complainedRecipients"),
  /** The receiving server does not take it yet. */
  DELAY("Email Delivery Delayed", "DeliveryDelay", "deliveryDelay", "delayedRecipients");

  private static final Duration UNTIL_GIVEN_UP = Duration.ofHours(14);

  private final String detailType;
  private final String eventType;
  private final String part;
  private final String recipients;

  LateNews(String detailType, String eventType, String part, String recipients) {
    this.detailType = detailType;
    this.eventType = eventType;
    this.part = part;
    this.recipients = recipients;
  }

  /** The event as EventBridge gives it, made from the one that tells that the mail was sent. */
  ObjectNode event(ObjectNode sent, Instant at) {
    ObjectNode event = sent.deepCopy();
    event.put("id", UUID.randomUUID().toString())
        .put("detail-type", detailType)
        .put("time", at.truncatedTo(ChronoUnit.SECONDS).toString());
    if (event.path("detail") instanceof ObjectNode detail) {
      detail.remove("send");
      detail.put("eventType", eventType).set(part, about(detail, at));
    }
    return event;
  }

  private ObjectNode about(ObjectNode detail, Instant at) {
    ObjectNode node = JsonNodeFactory.instance.objectNode()
        .put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
    switch (this) {
      case BOUNCE -> node.put("bounceType", "Permanent").put("bounceSubType", "General");
      case SOFT_BOUNCE -> node.put("bounceType", "Transient").put("bounceSubType", "MailboxFull");
      case COMPLAINT -> node.put("complaintFeedbackType", "abuse");
      case DELAY -> node.put("delayType", "TransientCommunicationFailure")
          .put("expirationTime", at.plus(UNTIL_GIVEN_UP).truncatedTo(ChronoUnit.MILLIS).toString());
    }
    ArrayNode list = node.putArray(recipients);
    detail.path("mail").path("destination").forEach(to -> list.addObject().put("emailAddress", to.asText()));
    return node;
  }
}
