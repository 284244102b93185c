package org.redress.tracknotices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.NoticeState;
import org.redress.casework.notices.MailTags;

/**
 * An event of the mail service, as the rule passes it on: what happened, and the tags of the mail. SES gives each tag as
 * a list; what an event does not have arrives as an empty text.
 *
 * @param kind as SES names it, such as {@code Delivery}
 * @param bounceType {@code Permanent}, {@code Transient} or {@code Undetermined}; empty for all else
 */
record MailEvent(String kind, String bounceType, Optional<String> messageId, Map<String, String> tags) {

  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** What an event means to a notice. */
  sealed interface News {

    record Of(MailTags mail, NoticeState state) implements News {}

    /** It changes nothing; {@code because} holds nothing about a person. */
    record Nothing(String because) implements News {}
  }

  /** @throws IllegalArgumentException, which does not repeat the message, if it is no JSON object */
  static MailEvent read(String message) {
    JsonNode event;
    try {
      event = JSON.readTree(message);
    } catch (JsonProcessingException _) {
      throw new IllegalArgumentException("The message is not JSON");
    }
    if (!event.isObject()) {
      throw new IllegalArgumentException("The message is not a mail event");
    }
    return new MailEvent(
        first(event, "kind"), first(event, "bounceType"),
        Optional.of(first(event, "messageId")).filter(id -> !id.isEmpty()),
        Map.of("case", first(event, "case"), "notice", first(event, "notice"), "attempt", first(event, "attempt")));
  }

  News news() {
    Optional<MailTags> ours = MailTags.read(tags);
    if (ours.isEmpty()) {
      return new News.Nothing("the mail has no tags of ours");
    }
    Optional<NoticeState> state = state();
    return state.isPresent()
        ? new News.Of(ours.get(), state.get())
        : new News.Nothing("an event of kind '" + kind + "' changes nothing");
  }

  private Optional<NoticeState> state() {
    return switch (kind) {
      case "Send" -> Optional.of(new NoticeState.Sent(messageId));
      case "Delivery" -> Optional.of(new NoticeState.Delivered(messageId));
      case "Bounce" -> bounceType.equals("Permanent")
          ? Optional.of(new NoticeState.Bounced(messageId))
          : Optional.of(new NoticeState.Returned(messageId));
      case "Complaint" -> Optional.of(new NoticeState.Complained(messageId));
      case "Reject", "Rendering Failure" -> Optional.of(new NoticeState.Failed("the mail service said: " + kind));
      default -> Optional.empty();
    };
  }

  private static String first(JsonNode event, String name) {
    JsonNode value = event.path(name);
    return (value.isArray() ? value.path(0) : value).asText();
  }
}
