package org.redress.caseworkaws;

import java.time.InstantSource;
import java.util.Arrays;
import org.redress.casework.checkpoints.MakeCheckpoints;
import org.redress.casework.retention.CaseEnd;
import org.redress.casework.sweep.AlarmDigests;
import org.redress.casework.sweep.DailyDigests;
import org.redress.casework.sweep.DigestRound;
import org.redress.casework.sweep.RetentionDigests;
import org.redress.casework.sweep.SweptKeptMails;
import org.redress.casework.sweep.SweptRetention;
import org.redress.casework.sweep.UrgentAlerts;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.checkpoints.CheckpointBucket;
import org.redress.caseworkaws.deadletters.GivenUpQueue;
import org.redress.caseworkaws.rawmails.S3KeptMails;
import org.redress.caseworkaws.settings.Environment;

/** What looks after everything that stood too long, as a function's environment says. */
public final class SweepWiring {

  private final Wiring wiring;
  private final MailWiring mails;
  private final DutyWiring duties;
  private final Environment environment;
  private final Actor actor;
  private final InstantSource at;

  SweepWiring(Wiring wiring, Environment environment, Actor actor, InstantSource at) {
    this.wiring = wiring;
    this.mails = wiring.mails();
    this.duties = wiring.duties();
    this.environment = environment;
    this.actor = actor;
    this.at = at;
  }

  /** Tells more and more people of urgent cases that nobody takes up. */
  public UrgentAlerts urgentAlerts() {
    return new UrgentAlerts(
        wiring.cases(), wiring.notices(), wiring.review().store(), wiring.review().colleagues(), wiring.reviewTeam(),
        wiring.hints(), at, actor);
  }

  /** Tells reviewers how their queue stands. */
  public DailyDigests dailyDigests() {
    return new DailyDigests(digests(), wiring.review().sight(), wiring.serviceTimes());
  }

  /** Tells administrators what the system did not manage by itself. */
  public AlarmDigests alarmDigests() {
    return new AlarmDigests(
        digests(), wiring.cases(), wiring.notices(), mails.putAside(), () -> Arrays.stream(GivenUpQueue.values())
            .mapToInt(wiring.deadLetters()::count)
            .sum(),
        wiring.serviceTimes());
  }

  /** Tells administrators which cases will go. */
  public RetentionDigests retentionDigests() {
    return new RetentionDigests(digests(), wiring.cases(), wiring.review().store(), wiring.retention(),
        wiring.serviceTimes());
  }

  private DigestRound digests() {
    return new DigestRound(wiring.notices(), wiring.review().colleagues(), mails.stopTokens(), mails.stoppedMails(),
        wiring.hints(), at);
  }

  /** Erases cases whose time is over. */
  public SweptRetention sweptRetention() {
    return new SweptRetention(wiring.cases(), new CaseEnd(wiring.cases(), wiring.retention()), duties.erasing(at),
        actor);
  }

  /** Removes raw mails whose months are over. */
  public SweptKeptMails sweptKeptMails() {
    return new SweptKeptMails(
        wiring.cases(), new S3KeptMails(mails.rawMails(), duties.caseObjects()), mails.putAside(), wiring.retention());
  }

  /** Makes the checkpoints of days that are over. */
  public MakeCheckpoints makeCheckpoints() {
    return new MakeCheckpoints(duties.changedCases(), CheckpointBucket.connect(environment), at);
  }
}
