package org.redress.sweepcases;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseStore;
import org.redress.casework.Hints;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.mail.WaitingMails;
import org.redress.casework.notices.NoticeTrouble;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.sweep.Sweep;
import org.redress.casework.sweep.SweptCase;
import org.redress.casework.sweep.SweptDraft;
import org.redress.casework.sweep.SweptEvidence;
import org.redress.casework.sweep.SweptMails;
import org.redress.casework.sweep.SweptNotice;
import org.redress.casework.sweep.SweptUploads;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lambda function: looks at everything that stood too long, and says in the log what it did. */
public final class SweepCases implements RequestHandler<ScheduledEvent, @Nullable Void> {

  private static final Logger LOG = LoggerFactory.getLogger(SweepCases.class);
  private static final Actor ACTOR = Actor.function("sweep-cases");

  /** Left of the function's time for the last thing that is looked at. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final InstantSource clock;
  private final Sweep sweep;
  private final SweptMails mails;
  private final SweptUploads uploads;

  public SweepCases() {
    this(System.getenv());
  }

  public SweepCases(Map<String, String> environment) {
    this(Wiring.from(environment), InstantSource.system());
  }

  SweepCases(Wiring wiring, InstantSource clock) {
    this(wiring, wiring.rawMails(), clock);
  }

  SweepCases(Wiring wiring, WaitingMails waiting, InstantSource clock) {
    this.clock = clock;
    CaseStore cases = wiring.cases();
    Hints hints = wiring.hints();
    QueueCase queue = new QueueCase(cases, wiring.serviceTimes(), wiring.priorityRules(), clock, ACTOR);
    ScreeningRecord record = new ScreeningRecord(wiring.judgement(), ACTOR);
    SweptNotice notices = new SweptNotice(wiring.notices(), new NoticeTrouble(cases, clock, ACTOR), hints);
    SettleEvidence settling = new SettleEvidence(cases, wiring.evidence(), clock, wiring.random(), ACTOR);
    SweptEvidence evidence = new SweptEvidence(wiring.evidence(), settling, hints);
    sweep = new Sweep(
        wiring.wakeList(), new SweptCase(cases, queue, hints, record), notices, evidence,
        new SweptDraft(wiring.draftStore()), clock);
    mails = new SweptMails(waiting, hints, wiring.putAside());
    uploads = new SweptUploads(cases, wiring.uploads(), wiring.addFiles());
  }

  @Override
  public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
    Instant until = clock.instant().plusMillis(context.getRemainingTimeInMillis()).minus(MARGIN);
    Sweep.Tally tally = sweep.run(until);
    LOG.info("Swept: {} seen, {} hinted at, {} settled, {} failed", tally.seen(), tally.hinted(), tally.settled(),
        tally.failures().size());
    tally.failures().forEach(failure -> LOG.warn("Not swept: {}", failure));
    LOG.info("Swept: {} mails hinted at", mails.run(clock.instant()));
    LOG.info("Swept: {} uploads that nobody told of", uploads.run(clock.instant()));
    return null;
  }
}
