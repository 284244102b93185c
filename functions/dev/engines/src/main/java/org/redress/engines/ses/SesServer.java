package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
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
  private final AtomicLong calls = new AtomicLong();
  private final CountDownLatch closing = new CountDownLatch(1);

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

  /** How many well-formed or malformed calls to send a mail there were, whatever became of them. */
  public long calls() {
    return calls.get();
  }

  private JsonNode send(JsonNode request) throws ServiceException, LostReplyException, IOException {
    calls.incrementAndGet();
    OutboundMail mail = SendEmailReader.read(request);
    SesFault fault = faults.poll();
    if (fault == SesFault.THROTTLED) {
      throw new ServiceException(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
    }
    if (fault == SesFault.REJECTED) {
      throw new ServiceException(400, "MessageRejected", "Email address is not verified.");
    }
    if (fault == SesFault.UNAVAILABLE) {
      throw failing();
    }
    String id = mailbox.accept(mail);
    if (fault == SesFault.FAILED_AFTER) {
      throw failing();
    }
    if (fault == SesFault.REPLY_LOST) {
      throw new LostReplyException();
    }
    if (fault == SesFault.SILENT) {
      awaitClosing();
      throw new LostReplyException();
    }
    return JsonNodeFactory.instance.objectNode().put("MessageId", id);
  }

  private static ServiceException failing() {
    return new ServiceException(500, "InternalServiceErrorException", "Something went wrong.");
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    endpoint.close();
  }
}
