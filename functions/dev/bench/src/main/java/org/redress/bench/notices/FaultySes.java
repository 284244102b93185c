package org.redress.bench.notices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.redress.bench.notices.LedgerLine.Answer;
import org.redress.casework.notices.MailTags;
import org.redress.engines.Listen;
import org.redress.engines.http.JsonEndpoint;
import org.redress.engines.http.LostReplyException;
import org.redress.engines.http.ServiceException;

/** An endpoint of SES that now and then throttles, fails before or after it took the mail, or does not answer. */
final class FaultySes implements AutoCloseable {

  /** How often each fault happens; one half of the calls that are not answered is taken all the same. */
  private static final double THROTTLED = 0.05;
  private static final double FAILED_BEFORE = 0.05;
  private static final double FAILED_AFTER = 0.05;
  private static final double TIMED_OUT = 0.02;

  private final RandomGenerator random;
  private final BiConsumer<MailTags, Answer> told;
  private final SilentCalls caller;
  private final JsonEndpoint endpoint;

  /**
   * Starts the endpoint.
   *
   * @param told what it did with each call, before the caller learns it
   * @param caller to whom it may keep silent
   */
  FaultySes(RandomGenerator random, BiConsumer<MailTags, Answer> told, SilentCalls caller) throws IOException {
    this.random = random;
    this.told = told;
    this.caller = caller;
    this.endpoint = JsonEndpoint.start(Listen.free(), "application/json", (_, _, _, body) -> send(body));
  }

  URI endpoint() {
    return endpoint.endpoint();
  }

  private JsonNode send(JsonNode request) throws ServiceException, LostReplyException {
    Map<String, String> tags = new HashMap<>();
    request.path("EmailTags").forEach(tag -> tags.put(tag.path("Name").asText(), tag.path("Value").asText()));
    MailTags mail = MailTags.read(tags)
        .orElseThrow(() -> new ServiceException(400, "BadRequestException", "The mail has no tags"));
    Answer answer = answered(mail);
    return switch (answer) {
      case ACCEPTED -> JsonNodeFactory.instance.objectNode().put("MessageId", "ses-" + mail.attempt());
      case THROTTLED -> throw new ServiceException(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
      case FAILED_BEFORE, FAILED_AFTER ->
        throw new ServiceException(500, "InternalServiceErrorException", "Something went wrong.");
      case TIMED_OUT_BEFORE, TIMED_OUT_AFTER -> {
        caller.keepSilent();
        throw new LostReplyException();
      }
    };
  }

  private synchronized Answer answered(MailTags mail) {
    Answer answer = draw();
    told.accept(mail, answer);
    return answer;
  }

  private Answer draw() {
    double fate = random.nextDouble();
    if (fate < THROTTLED) {
      return Answer.THROTTLED;
    }
    if (fate < THROTTLED + FAILED_BEFORE) {
      return Answer.FAILED_BEFORE;
    }
    if (fate < THROTTLED + FAILED_BEFORE + FAILED_AFTER) {
      return Answer.FAILED_AFTER;
    }
    if (fate < THROTTLED + FAILED_BEFORE + FAILED_AFTER + TIMED_OUT) {
      return random.nextBoolean() ? Answer.TIMED_OUT_AFTER : Answer.TIMED_OUT_BEFORE;
    }
    return Answer.ACCEPTED;
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
