package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.redress.engines.Listen;
import org.redress.engines.http.JsonEndpoint;
import org.redress.engines.http.LostReplyException;
import org.redress.engines.http.ServiceException;

/**
 * The SES v2 API's SendEmail with Content.Simple, as strict about its input as SES. A mail is in the mailbox, with the
 * events that it owes, before the caller has its message id.
 */
public final class SesServer implements AutoCloseable {

  private static final String SEND = "/v2/email/outbound-emails";

  private final Mailbox mailbox;
  private final Queue<SesFault> faults = new ConcurrentLinkedQueue<>();
  private final JsonEndpoint endpoint;

  private SesServer(Listen listen, Mailbox mailbox) throws IOException {
    this.mailbox = mailbox;
    this.endpoint = JsonEndpoint.start(listen, "application/json", (method, path, _, body) -> {
      if (!method.equals("POST") || !path.equals(SEND)) {
        throw new ServiceException(404, "NotFoundException", "Only SendEmail is served here.");
      }
      return send(body);
    });
  }

  /** Starts an endpoint; the mailbox stays its owner's to close. */
  public static SesServer start(Listen listen, Mailbox mailbox) throws IOException {
    return new SesServer(listen, mailbox);
  }

  public URI endpoint() {
    return endpoint.endpoint();
  }

  /** Lets the next well-formed call that has none yet meet with this fault. */
  public void failNext(SesFault fault) {
    faults.add(fault);
  }

  private JsonNode send(JsonNode request) throws ServiceException, LostReplyException, IOException {
    OutboundMail mail = SendEmailReader.read(request);
    SesFault fault = faults.poll();
    if (fault == SesFault.THROTTLED) {
      throw new ServiceException(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
    }
    if (fault == SesFault.REJECTED) {
      throw new ServiceException(400, "MessageRejected", "Email address is not verified.");
    }
    if (fault == SesFault.UNAVAILABLE) {
      throw new ServiceException(500, "InternalServiceErrorException", "Nothing was sent.");
    }
    String id = mailbox.accept(mail);
    if (fault == SesFault.REPLY_LOST) {
      throw new LostReplyException();
    }
    return JsonNodeFactory.instance.objectNode().put("MessageId", id);
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
