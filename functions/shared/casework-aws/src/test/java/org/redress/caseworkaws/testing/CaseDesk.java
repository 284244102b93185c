package org.redress.caseworkaws.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Versions;
import org.redress.casework.finding.Voice;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.SendNotice;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.reporter.Withdraw;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.screening.Screener;
import org.redress.casework.screening.Screening;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;

/**
 * Does to cases, by the use cases themselves, what other functions do before the one under test, and looks at them
 * afterwards.
 */
public final class CaseDesk {

  private static final Actor TEST = Actor.function("test");

  private final Wiring wiring;
  private final InstantSource clock;

  public CaseDesk(Wiring wiring) {
    this(wiring, wiring.clock());
  }

  public CaseDesk(Wiring wiring, InstantSource clock) {
    this.wiring = wiring;
    this.clock = clock;
  }

  /** Opens a case that an anonymous reporter tells of. */
  public CaseId open(String account) {
    return open(account, new Reporter.Anonymous());
  }

  /** Opens a case whose reporter is owed an acknowledgement. */
  public CaseId openFor(String address) {
    return open("It happened on Monday.", new Reporter.Confidential(Optional.empty(), EmailAddress.parse(address)));
  }

  public CaseId open(String account, Reporter reporter) {
    Submission submission = new Submission(
        new Report(account, List.of(), false, List.of()), reporter, Optional.empty());
    OpenCase intake = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), clock, wiring.random());
    return switch (intake.open(submission)) {
      case OpenCase.Result.Accepted(Case opened) -> opened.id();
      case OpenCase.Result.KeyUsedForOtherContent _,OpenCase.Result.Erased _ ->
        throw new AssertionError("There was no key");
    };
  }

  /** Screens a case; what the screener throws comes back as a {@link ScreenCase.ScreeningFailedException}. */
  public void screen(CaseId id, Screener screener) {
    new ScreenCase(
        wiring.cases(), wiring.hints(), new Screening(screener, wiring.history()), wiring.judgement(), clock, TEST)
        .screen(id);
  }

  /** A result by which a case is urgent. */
  public static ScreeningResult urgent(Instant at) {
    return new ScreeningResult(
        at, Optional.of(new Versions("1", "1", "1")),
        List.of(
            new Finding(
                new ClauseId("intimidation"), 0.99, Severity.URGENT,
                List.of(new Span(new Part.Account(), 0, 2, "pattern", "threat")), "The words threaten.",
                List.of(new Voice("pattern", 0.99)))),
        List.of(), List.of(), Background.NONE, List.of());
  }

  /** Gives a screened case its place in the review queue. */
  public void queue(CaseId id) {
    new QueueCase(wiring.cases(), wiring.serviceTimes(), wiring.priorityRules(), clock, TEST).queue(id);
  }

  /** Adds what somebody says about a case after its report. */
  public void say(CaseId id, Message.Standing standing, Report words) {
    Change said = Change.remark(head(id), clock.instant().truncatedTo(ChronoUnit.MILLIS), TEST,
        TimelineEvent.Kind.MESSAGE_RECEIVED)
        .message(standing, Optional.empty(), words)
        .build();
    if (!(wiring.cases().commit(said) instanceof CaseStore.Committed.Kept)) {
      throw new AssertionError("Somebody else changed the case");
    }
    wiring.hints().screen(id);
  }

  /** The reporter takes a case back, and is owed a mail about it. */
  public void withdraw(CaseId id) {
    new Withdraw(wiring.reportersDesk()).withdraw(id);
  }

  /** Records that a case could not be screened. */
  public void leaveUnscreened(CaseId id) {
    screen(id, (_, _, at) -> ScreeningResult.notScreened(at, "this is a test"));
  }

  /** Sends the first notice of a case, if it still is to be sent. */
  public void sendNotice(CaseId id) {
    new SendNotice(
        wiring.mails().noticeChanges(TEST, clock), wiring.mails().sending()::standing, wiring.mails().suppressions(),
        notice -> new Mail(notice.to(), Optional.empty(), "Subject", "Text", "<p>Text</p>", Map.of(), Map.of()),
        wiring.mails().mailer(), clock,
        wiring.random())
        .send(new NoticeId(id, 1));
  }

  public Case head(CaseId id) {
    return wiring.cases().find(id).orElseThrow();
  }

  /** The first notice of a case. */
  public Notice notice(CaseId id) {
    return wiring.notices().find(new NoticeId(id, 1)).orElseThrow();
  }

  public Optional<ScreeningResult> screening(CaseId id) {
    return wiring.cases().findWithScreening(id).flatMap(found -> found.screening());
  }

  public List<TimelineEvent> timeline(CaseId id) {
    return wiring.cases().timeline(id, Optional.empty()).items();
  }

  public List<TimelineEvent.Kind> kinds(CaseId id) {
    return timeline(id).stream().map(TimelineEvent::kind).toList();
  }
}
