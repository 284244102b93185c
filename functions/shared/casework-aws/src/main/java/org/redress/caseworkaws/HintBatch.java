package org.redress.caseworkaws;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.caseworkaws.hints.HintMessage;
import org.redress.caseworkaws.sdk.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the hints of an SQS event one by one, so that one that fails does not take the others with it: it alone is
 * reported as a batch item failure, comes again, and ends in the dead-letter queue in time. A message that is no hint
 * fails too. Errors of the whole process, such as having run out of memory, are not caught.
 */
public final class HintBatch {

  private static final Logger LOG = LoggerFactory.getLogger(HintBatch.class);

  private HintBatch() {}

  /** Hands each case that is hinted at to {@code work}. */
  public static SQSBatchResponse cases(SQSEvent event, Consumer<CaseId> work) {
    return each(event, body -> work.accept(HintMessage.caseIn(body)));
  }

  /** Hands each notice that is hinted at to {@code work}. */
  public static SQSBatchResponse notices(SQSEvent event, Consumer<NoticeId> work) {
    return each(event, body -> work.accept(HintMessage.noticeIn(body)));
  }

  /** Hands each piece of evidence that is hinted at to {@code work}. */
  public static SQSBatchResponse evidence(SQSEvent event, Consumer<EvidenceId> work) {
    return each(event, body -> work.accept(HintMessage.evidenceIn(body)));
  }

  /** Hands the body of each message to {@code work}, for messages that are no hints. */
  public static SQSBatchResponse each(SQSEvent event, Consumer<String> work) {
    return messages(event, message -> work.accept(message.getBody()));
  }

  /** As {@link #each}, for work that looks at more than the body. */
  public static SQSBatchResponse messages(SQSEvent event, Consumer<SQSEvent.SQSMessage> work) {
    List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      try {
        work.accept(message);
      } catch (RuntimeException | StackOverflowError e) {
        LOG.warn("Message {} failed: {}", message.getMessageId(), Fault.kind(e));
        failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
