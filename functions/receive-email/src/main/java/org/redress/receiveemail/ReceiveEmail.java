package org.redress.receiveemail;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.mail.SettleMail;
import org.redress.casework.notices.TrackNotice;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.HintBatch;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.redress.mail.MailReader;
import org.redress.mail.intake.FileIntake;
import org.redress.mail.limits.MailLimits;

/** Lambda function: takes in the mails of which the messages tell. */
public final class ReceiveEmail implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private static final Actor ACTOR = Actor.function("receive-email");

  /** The queue gives a message this often and once more. */
  private static final int LAST_TRY = 4;
  private static final String RECEIVED = "ApproximateReceiveCount";

  private final MailIntake intake;

  public ReceiveEmail() {
    this(System.getenv());
  }

  public ReceiveEmail(Map<String, String> environment) {
    Wiring wiring = Wiring.from(environment);
    SettleMail.Post post = wiring.mails().post();
    OurAddresses ours = OurAddresses.of(
        wiring.setting("REPORT_ADDRESS"), wiring.setting("MAIL_SENDER"), post.addresses());
    OpenCase opening = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    // Anybody can write a mail that reads like a delivery report, so it keeps no address from getting mails.
    TrackNotice tracking = new TrackNotice(wiring.mails().noticeChanges(ACTOR), Optional.empty(), wiring.clock());
    SettleMail settling = new SettleMail(
        wiring.cases(), wiring.hints(), post, opening, tracking, wiring.clock(), wiring.random(), ACTOR);
    MailReader reader = new MailReader(MailLimits.STANDARD, wiring.clock(), ours);
    OfferEvidence offering = new OfferEvidence(wiring.evidence(), wiring.hints(), wiring.clock(), wiring.random());
    FileIntake files = new FileIntake(reader, wiring.evidence(), wiring.evidenceBucket()::upload, offering);
    intake = new MailIntake(
        wiring.mails().rawMails(), reader, settling, files, post.aside(), wiring.mails().repeatedMails());
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    return HintBatch.messages(event, this::takeIn);
  }

  private void takeIn(SQSEvent.SQSMessage message) {
    boolean last = Integer.parseInt(message.getAttributes().getOrDefault(RECEIVED, "1")) >= LAST_TRY;
    NewMails.in(message.getBody()).forEach(id -> intake.takeIn(id, last));
  }
}
