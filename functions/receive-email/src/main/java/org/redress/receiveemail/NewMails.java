package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.util.List;
import org.redress.casework.mail.MailId;
import org.redress.caseworkaws.rawmails.RawMails;

/** Reads S3's notifications of new objects, and the hints that the sweeper gives where these were lost. */
final class NewMails {

  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private NewMails() {}

  /**
   * The mails that a message tells of; none in the test event that S3 sends when it is told to notify.
   *
   * @throws IllegalArgumentException, which does not repeat the message, if it is none, or tells of anything else
   */
  static List<MailId> in(String body) {
    JsonNode event;
    try {
      event = JSON.readTree(body);
    } catch (JsonProcessingException _) {
      throw new IllegalArgumentException("The message is not JSON");
    }
    if (event.path("Event").asText().equals("s3:TestEvent")) {
      return List.of();
    }
    if (event.has("mail")) {
      return List.of(new MailId(event.path("mail").asText()));
    }
    if (!event.path("Records").isArray()) {
      throw new IllegalArgumentException("The message tells of no new object");
    }
    return event.path("Records").valueStream().map(NewMails::id).toList();
  }

  private static MailId id(JsonNode record) {
    String key = URLDecoder.decode(record.path("s3").path("object").path("key").asText(), UTF_8);
    if (!key.startsWith(RawMails.NEW)) {
      throw new IllegalArgumentException("The object is not where new mails are");
    }
    return new MailId(key.substring(RawMails.NEW.length()));
  }
}
