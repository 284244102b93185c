package org.redress.casework.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Handling;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.Opening;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Opens a case for a report: keeps it, owes the mail that the submission asks for, and hints to screening and
 * sending. When it returns, the report is safe.
 */
public final class OpenCase {

  private static final int MAX_IDS = 5;

  private final CaseStore cases;
  private final Hints hints;
  private final ServiceTimes times;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong
   */
  public OpenCase(
      CaseStore cases, Hints hints, ServiceTimes times, InstantSource clock, RandomGenerator random) {
    this.cases = cases;
    this.hints = hints;
    this.times = times;
    this.clock = clock;
    this.random = random;
  }

  /** What became of a submission. */
  public sealed interface Result {

    /** There is a case for it, opened now or by an earlier attempt at the same submission. */
    record Accepted(Case opened) implements Result {}

    /** Its idempotency key was used before, with other content. */
    record KeyUsedForOtherContent() implements Result {}

    /** An earlier attempt at the same submission opened a case, and it was erased: it is not opened again. */
    record Erased(CaseId id) implements Result {}
  }

  public Result open(Submission submission) {
    for (int attempt = 0; attempt < MAX_IDS; attempt++) {
      Opening opening = opening(submission, id(submission, attempt));
      switch (cases.open(opening)) {
        case CaseStore.Opened.Kept _ -> {
          hint(opening);
          return new Result.Accepted(opening.opened());
        }
        case CaseStore.Opened.Before(CaseId id) -> {
          return cases.find(id).<Result>map(Result.Accepted::new).orElseGet(() -> new Result.Erased(id));
        }
        case CaseStore.Opened.OtherContent _ -> {
          return new Result.KeyUsedForOtherContent();
        }
        case CaseStore.Opened.IdTaken _ -> {
        }
      }
    }
    throw new IllegalStateException("No free case id was found in " + MAX_IDS + " draws");
  }

  /** The id that was set aside, if it is still free. */
  private CaseId id(Submission submission, int attempt) {
    return submission.reserved().filter(_ -> attempt == 0).orElseGet(() -> CaseId.random(random));
  }

  private void hint(Opening opening) {
    hints.screen(opening.opened().id());
    opening.notice().map(Notice::id).ifPresent(hints::send);
  }

  private Opening opening(Submission submission, CaseId id) {
    Report report = submission.report();
    Reporter reporter = submission.reporter();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate expectedBy = times.dueDay(report.details().threatToLife() ? Priority.URGENT : Priority.NORMAL, now);
    Optional<Notice> notice = submission.owed()
        .map(owed -> notice(id, owed, submission, expectedBy, now));
    Map<String, String> facts = new HashMap<>(submission.circumstances());
    facts.put("reporter", reporter.mode());
    facts.put("posts", Integer.toString(report.posts().size()));
    facts.put("ongoing", Boolean.toString(report.ongoing()));
    facts.put("threatToLife", Boolean.toString(report.details().threatToLife()));
    facts.put("expectedBy", expectedBy.toString());
    TimelineEvent event = TimelineEvent.following(
        Timeline.root(id.value()), 1, now,
        submission.imported().map(Submission.Imported::by).orElse(Actor.REPORTER), TimelineEvent.Kind.OPENED, facts,
        Optional.of(PersonalPart.of(personal(submission), random)));
    Case opened = new Case(
        id, event.seq(), new Stage.Received(), now, now, expectedBy, reporter,
        access(submission), report.posts().size(),
        Collections.emptySortedSet(), report.details().threatToLife(),
        notice.isPresent() ? 1 : 0, 0, 0, Message.REPORT, 0, Handling.NONE, Optional.empty(),
        Optional.of(Wake.first(now, Wake.Reason.SCREENING)),
        event.hash());
    return new Opening(opened, event, report, notice, submission.request());
  }

  private static Access access(Submission submission) {
    Access first = Access.first(submission.addressProven(), submission.language());
    return submission.imported().filter(Submission.Imported::quiet).isPresent() ? first.quietly() : first;
  }

  private static Notice notice(
      CaseId id, Submission.Owed owed, Submission submission, LocalDate expectedBy, Instant now) {
    Map<String, String> facts = new HashMap<>(owed.facts());
    facts.put(NoticeFact.EXPECTED_BY, expectedBy.toString());
    facts.put(NoticeFact.LANGUAGE, submission.language().tag());
    if (submission.addressProven()) {
      facts.put(NoticeFact.CONFIRMED, "true");
    }
    return Notice.owed(new NoticeId(id, 1), owed.kind(), owed.to(), facts, now);
  }

  private static Map<String, String> personal(Submission submission) {
    Map<String, String> personal = new HashMap<>();
    personal.put("report", submission.report().digest().hex());
    submission.reporter().nameGiven().ifPresent(name -> personal.put("name", name));
    submission.reporter().address().ifPresent(address -> personal.put("email", address.value()));
    return personal;
  }
}
