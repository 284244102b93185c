package org.redress.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Versions;
import org.redress.casework.finding.Voice;
import org.redress.casework.history.Earlier;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.mail.MailId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.Judgement;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.QueueCase;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.screening.Screener;
import org.redress.casework.screening.Screening;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Cases, and a world for them to live in: stores in memory, a clock that is set, and hints that are written down. */
public final class CaseFixture implements InstantSource, Hints {

  /** A Monday morning. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  public static final ServiceTimes TIMES = new ServiceTimes(
      ZoneId.of("Europe/London"),
      Map.of(Priority.URGENT, 1, Priority.HIGH, 3, Priority.NORMAL, 10, Priority.LOW, 15), Set.of());

  public static final PriorityRules RULES = new PriorityRules(
      Map.of(Severity.URGENT, 1.0, Severity.HIGH, 0.6, Severity.MEDIUM, 0.24, Severity.LOW, 0.1),
      new PriorityRules.Raises(1.2, 1.2, 1.1), 0.6,
      Map.of(Priority.URGENT, 0.9, Priority.HIGH, 0.3, Priority.NORMAL, 0.12));

  public static final Judgement JUDGEMENT = new Judgement(TIMES, RULES);

  public final CasesInMemory store = new CasesInMemory();
  public final RandomGenerator random = new Random(7);
  public final List<String> hinted = new ArrayList<>();
  private Instant now = MONDAY;

  @Override
  public Instant instant() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void screen(CaseId id) {
    hinted.add("screen " + id);
  }

  @Override
  public void queue(CaseId id) {
    hinted.add("queue " + id);
  }

  @Override
  public void send(NoticeId id) {
    hinted.add("send " + id);
  }

  @Override
  public void seal(EvidenceId id) {
    hinted.add("seal " + id);
  }

  @Override
  public void takeIn(MailId id) {
    hinted.add("take in " + id);
  }

  /** A screening that knows of no other cases. */
  public static Screening alone(Screener screener) {
    return new Screening(screener, (id, reported) -> Earlier.NONE);
  }

  public OpenCase openCase() {
    return new OpenCase(store, this, TIMES, this, random);
  }

  /** A case opened for a report by a named reporter with an address. */
  public Case opened() {
    return opened(submission(Optional.empty()));
  }

  /** A case opened for a report by nobody who could be written to. */
  public Case openedAnonymously() {
    return opened(new Submission(report("words"), new Reporter.Anonymous(), Optional.empty()));
  }

  public Case opened(Submission submission) {
    return switch (openCase().open(submission)) {
      case OpenCase.Result.Accepted(Case opened) -> opened;
      case OpenCase.Result.Erased _ -> throw new AssertionError("the case was erased");
      case OpenCase.Result.KeyUsedForOtherContent _ -> throw new AssertionError("the key was used for other content");
    };
  }

  /** The case after somebody wrote to it. */
  public Case said(CaseId id, Message.Standing standing, String words) {
    return changed(
        Change.remark(current(id), now, Actor.function("test"), TimelineEvent.Kind.MESSAGE_RECEIVED)
            .message(standing, Optional.empty(), new Report(words, List.of(), false, List.of()))
            .build());
  }

  public Case changed(Change change) {
    if (!(store.commit(change) instanceof CaseStore.Committed.Kept)) {
      throw new AssertionError("The case has changed since it was read");
    }
    return change.after();
  }

  /** A case that was opened, screened by this screener and queued. */
  public Case queued(Screener screener) {
    CaseId id = openedAnonymously().id();
    screenCase(screener).screen(id);
    new QueueCase(store, TIMES, RULES, this, Actor.function("queue-review")).queue(id);
    return current(id);
  }

  public ScreenCase screenCase(Screener screener) {
    return new ScreenCase(store, this, alone(screener), JUDGEMENT, this, Actor.function("screen-clauses"));
  }

  public Case current(CaseId id) {
    return store.find(id).orElseThrow();
  }

  public static Submission submission(Optional<String> key) {
    return new Submission(report("You should be ashamed of yourself."), named(), key);
  }

  public static Report report(String words) {
    return new Report(
        "They wrote this under my post.",
        List.of(
            new Post(
                words, Optional.of("https://social.example.org/p/1"), Optional.of("Example"), Optional.of("@somebody"),
                Optional.of("2026-11-20"))),
        true, List.of());
  }

  public static Reporter named() {
    return new Reporter.Named("Ailsa Example", Optional.of(new EmailAddress("ailsa@example.org")));
  }

  public static ScreeningResult found(Instant at, Severity severity) {
    return new ScreeningResult(
        at, Optional.of(new Versions("1", "1", "1")),
        List.of(
            new Finding(
                new ClauseId("abuse"), 0.8, severity, List.of(new Span(new Part.Post(0), 0, 3, "pattern", "insult")),
                "The words attack a person.", List.of(new Voice("pattern", 0.8)))),
        List.of(), List.of(), Background.NONE, List.of());
  }

  public static ScreeningResult nothingFound(Instant at, Gap... gaps) {
    return new ScreeningResult(at, Optional.of(new Versions("1", "1", "1")), List.of(), List.of(), List.of(),
        Background.NONE,
        List.of(gaps));
  }
}
