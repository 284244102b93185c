package org.redress.caseworkaws.hints;

import java.util.function.Function;
import org.redress.casework.CaseId;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.sdk.Fault;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.settings.MissingSettingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Hints by way of SQS. A hint that cannot be given is logged and left to the sweeper. */
public final class SqsHints implements Hints {

  private static final Logger LOG = LoggerFactory.getLogger(SqsHints.class);

  private final SqsClient sqs;
  private final Function<HintQueue, String> urls;

  /**
   * Wires the queues.
   *
   * @param urls asked for a queue's URL each time that it is to be hinted to
   */
  public SqsHints(SqsClient sqs, Function<HintQueue, String> urls) {
    this.sqs = sqs;
    this.urls = urls;
  }

  /** Hints to the queues whose URLs the environment holds; a function has those of the queues it uses. */
  public static SqsHints connect(Environment environment) {
    return new SqsHints(
        Clients.patient(SqsClient.builder()).build(), queue -> environment.required(queue.setting()));
  }

  @Override
  public void screen(CaseId id) {
    give(HintQueue.SCREENING, HintMessage.of(id), id);
  }

  @Override
  public void queue(CaseId id) {
    give(HintQueue.REVIEW, HintMessage.of(id), id);
  }

  @Override
  public void send(NoticeId id) {
    give(HintQueue.NOTICE, HintMessage.of(id), id);
  }

  @Override
  public void seal(EvidenceId id) {
    give(HintQueue.EVIDENCE, HintMessage.of(id), id);
  }

  @Override
  public void takeIn(MailId id) {
    give(HintQueue.MAIL, HintMessage.of(id), id);
  }

  private void give(HintQueue queue, String message, Object id) {
    try {
      String url = urls.apply(queue);
      sqs.sendMessage(request -> request.queueUrl(url).messageBody(message));
    } catch (MissingSettingException e) {
      LOG.warn("No hint to {} about {}: {}", queue, id, e.getMessage());
    } catch (RuntimeException e) {
      LOG.warn("No hint to {} about {}: {}", queue, id, Fault.kind(e));
    }
  }
}
