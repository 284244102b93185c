package org.redress.sendnotices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.notices.MailWriter;
import org.redress.casework.notices.SendNotice;
import org.redress.casework.notices.SendingPause;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.HintBatch;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.redress.notices.NoticeWriter;
import org.redress.web.messages.OwnWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lambda function: sends the notices at which the messages hint. */
public final class SendNotices implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

  private final SendNotice sending;

  public SendNotices() {
    this(System.getenv());
  }

  public SendNotices(Map<String, String> environment) {
    Wiring wiring = Wiring.from(environment);
    URI site = URI.create(wiring.setting("SITE_URL"));
    MailWriter writer = new NoticeWriter(
        new OwnWords(wiring.ownFolder()), site, CaseMails.of(wiring, site), wiring.receiptCodes(),
        wiring.mails().addressTokens());
    sending = new SendNotice(
        wiring.mails().noticeChanges(Actor.function("send-notices")), () -> told(wiring.mails().sending().standing()),
        wiring.mails().suppressions(), writer, wiring.mails().mailer(), wiring.clock(), wiring.random());
  }

  /** In words for which the template's alarm looks. */
  private static Optional<SendingPause> told(Optional<SendingPause> pause) {
    pause.ifPresent(one -> LOG.warn("Sending is paused: {}", one.because()));
    return pause;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    return HintBatch.notices(event, sending.batch());
  }
}
