package org.redress.sweepcases;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseStore;
import org.redress.casework.Hints;
import org.redress.casework.checkpoints.MakeCheckpoints;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.mail.WaitingMails;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.sweep.AlarmDigests;
import org.redress.casework.sweep.DailyDigests;
import org.redress.casework.sweep.Reminders;
import org.redress.casework.sweep.RetentionDigests;
import org.redress.casework.sweep.Sweep;
import org.redress.casework.sweep.SweptCase;
import org.redress.casework.sweep.SweptClaim;
import org.redress.casework.sweep.SweptDraft;
import org.redress.casework.sweep.SweptEvidence;
import org.redress.casework.sweep.SweptKeptMails;
import org.redress.casework.sweep.SweptMails;
import org.redress.casework.sweep.SweptNotice;
import org.redress.casework.sweep.SweptUploads;
import org.redress.casework.sweep.UrgentAlerts;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.SweepWiring;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lambda function: looks at everything that stood too long, and says in the log what it did. */
public final class SweepCases implements RequestHandler<ScheduledEvent, @Nullable Void> {

  private static final Logger LOG = LoggerFactory.getLogger(SweepCases.class);
  private static final Actor ACTOR = Actor.function("sweep-cases");

  /** Left of the function's time for the last thing that is looked at. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private static final int REMINDING_HOUR = 9;
  private static final int HALF_AN_HOUR = 30;

  private final InstantSource clock;
  private final Sweep sweep;
  private final SweptMails mails;
  private final SweptUploads uploads;
  private final UrgentAlerts alerts;
  private final Reminders reminders;
  private final DailyDigests daily;
  private final AlarmDigests alarms;
  private final RetentionDigests going;
  private final MakeCheckpoints checkpoints;
  private final EraseCase erasing;
  private final SweptKeptMails kept;
  private final ZoneId zone;

  public SweepCases() {
    this(System.getenv());
  }

  public SweepCases(Map<String, String> environment) {
    this(Wiring.from(environment), InstantSource.system());
  }

  SweepCases(Wiring wiring, InstantSource clock) {
    this(wiring, wiring.mails().rawMails(), clock);
  }

  SweepCases(Wiring wiring, WaitingMails waiting, InstantSource clock) {
    this.clock = clock;
    SweepWiring sweeping = wiring.sweeping(ACTOR, clock);
    CaseStore cases = wiring.cases();
    Hints hints = wiring.hints();
    Hints again = wiring.repeatedHints();
    QueueCase queue = new QueueCase(
        cases, wiring.serviceTimes(), wiring.priorityRules(), clock, ACTOR, wiring.urgentAlert());
    ScreeningRecord record = new ScreeningRecord(wiring.judgement(), ACTOR);
    SweptNotice notices = new SweptNotice(wiring.notices(), wiring.mails().noticeChanges(ACTOR, clock), again);
    SettleEvidence settling = new SettleEvidence(cases, wiring.evidence(), clock, wiring.random(), ACTOR);
    SweptEvidence evidence = new SweptEvidence(wiring.evidence(), settling, again);
    sweep = new Sweep(
        wiring.wakeList(), new SweptCase(cases, queue, wiring.review().closing(ACTOR), again, record,
            sweeping.sweptRetention()),
        notices, evidence, new SweptDraft(wiring.draftStore()),
        new SweptClaim(cases, wiring.review().claims(), ACTOR), clock);
    mails = new SweptMails(waiting, again, wiring.mails().putAside());
    uploads = new SweptUploads(cases, wiring.uploads(), wiring.addFiles());
    alerts = sweeping.urgentAlerts();
    reminders = new Reminders(cases, wiring.notices(), wiring.serviceTimes(), hints, clock, ACTOR);
    daily = sweeping.dailyDigests();
    alarms = sweeping.alarmDigests();
    going = sweeping.retentionDigests();
    checkpoints = sweeping.makeCheckpoints();
    erasing = wiring.duties().erasing(clock);
    kept = sweeping.sweptKeptMails();
    zone = wiring.serviceTimes().zone();
  }

  @Override
  public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    Instant until = clock.instant().plusMillis(context.getRemainingTimeInMillis()).minus(MARGIN);
    log(sweep(until));
    if (isTimeFor(DailyDigests.TIME.getHour())) {
      LOG.info("Swept: {} daily digests owed", daily.run(clock.instant(), until));
      LOG.info("Swept: {} alarm digests owed", alarms.run(clock.instant(), until));
      LOG.info("Swept: {} digests of cases that will go owed", going.run(clock.instant(), until));
    }
    if (isTimeFor(REMINDING_HOUR)) {
      LOG.info("Swept: {} cases reminded or told of", reminders.run(until));
    }
    if (clock.instant().atZone(zone).getMinute() % HALF_AN_HOUR == 0) {
      LOG.info("Swept: {} checkpoints made", checkpoints.run(until));
      LOG.info("Swept: {} old mails removed", kept.run(clock.instant()));
    }
    return null;
  }

  /**
   * Looks at everything that stood too long, whatever the hour.
   *
   * @param until when to stop at the latest; what is left is for the next sweep
   */
  public Swept sweep(Instant until) {
    return new Swept(
        sweep.run(until), alerts.run(until), mails.run(clock.instant()), uploads.run(clock.instant()),
        erasing.resume(until));
  }

  private static void log(Swept swept) {
    Sweep.Tally tally = swept.tally();
    LOG.info("Swept: {} seen, {} hinted at, {} settled, {} failed", tally.seen(), tally.hinted(), tally.settled(),
        swept.failures().size());
    swept.failures().forEach(failure -> LOG.warn("Not swept: {}", failure));
    LOG.info("Swept: {} mails about urgent cases owed", swept.urgent().mails());
    swept.urgent().untold().forEach(id -> LOG.warn("Urgent case untold: {}", id));
    LOG.info("Swept: {} mails hinted at", swept.mails());
    LOG.info("Swept: {} uploads that nobody told of", swept.uploads());
    LOG.info("Swept: {} erasures finished that had been cut off", swept.erasures().finished());
  }

  /** Twice in its hour, in case that one fails; what was told once is not told again. */
  private boolean isTimeFor(int hour) {
    LocalTime time = clock.instant().atZone(zone).toLocalTime();
    return time.getHour() == hour && time.getMinute() % HALF_AN_HOUR == 0;
  }
}
