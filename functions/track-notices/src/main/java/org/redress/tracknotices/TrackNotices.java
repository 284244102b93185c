package org.redress.tracknotices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.notices.TrackNotice;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.HintBatch;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lambda function: records what became of the mails, as the mail service's events say. */
public final class TrackNotices implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(TrackNotices.class);

  private final TrackNotice tracking;

  public TrackNotices() {
    this(System.getenv());
  }

  public TrackNotices(Map<String, String> environment) {
    Wiring wiring = Wiring.from(environment);
    tracking = new TrackNotice(
        wiring.mails().noticeChanges(Actor.function("track-notices")), Optional.of(wiring.mails().suppressions()),
        wiring.clock());
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    return HintBatch.each(event, body -> record(MailEvent.read(body)));
  }

  private void record(MailEvent event) {
    switch (event.news()) {
      case MailEvent.News.Of(var mail, var state) -> tracking.record(mail, state);
      case MailEvent.News.Nothing(var because) -> LOG.info("Mail event dropped: {}", because);
    }
  }
}
