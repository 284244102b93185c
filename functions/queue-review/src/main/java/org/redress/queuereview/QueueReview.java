package org.redress.queuereview;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Map;
import org.redress.casework.review.QueueCase;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.HintBatch;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;

/** Lambda function: brings the cases before reviewers at which the messages hint. */
public final class QueueReview implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final QueueCase queueing;

  public QueueReview() {
    this(System.getenv());
  }

  public QueueReview(Map<String, String> environment) {
    Wiring wiring = Wiring.from(environment);
    queueing = new QueueCase(
        wiring.cases(), wiring.serviceTimes(), wiring.priorityRules(), wiring.clock(),
        Actor.function("queue-review"), wiring.urgentAlert());
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    return HintBatch.cases(event, queueing::queue);
  }
}
