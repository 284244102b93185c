package org.redress.caseworkaws.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Handling;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Opening;
import org.redress.casework.Priority;
import org.redress.casework.RequestKey;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Tag;
import org.redress.casework.finding.Versions;
import org.redress.casework.finding.Voice;
import org.redress.casework.report.Details;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.Work;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digester;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** Invented cases and what happens to them. */
final class CaseFixture {

  static final Instant NOW = Instant.parse("2026-11-20T10:00:00.120Z");
  static final EmailAddress ADDRESS = new EmailAddress("ada.example@example.org");
  static final Reporter NAMED = new Reporter.Named("Ada Example", Optional.of(ADDRESS));
  static final Report REPORT = new Report(
      "They wrote to me again.",
      List.of(
          new Post(
              "Nobody wants you here \uD83D\uDE20", Optional.of("https://social.example.org/p/1"),
              Optional.of("Example Social"), Optional.of("@someone"), Optional.of("2026-11-19")),
          new Post("", Optional.of("https://social.example.org/p/2"), Optional.empty(), Optional.empty(),
              Optional.empty())),
      true, List.of(new ClauseId("harassment")),
      new Details(
          true, List.of("@someone", "@others"), Optional.of("Example Social"),
          Optional.of(LocalDate.parse("2026-11-19")),
          Optional.of("every evening since")));

  private static final SplittableRandom RANDOM = new SplittableRandom();

  private CaseFixture() {}

  static CaseId newId() {
    return CaseId.random(RANDOM);
  }

  static Opening opening() {
    return opening(newId(), REPORT, NAMED, Optional.empty());
  }

  static Opening openingFor(String idempotencyKey, Report report) {
    return opening(newId(), report, NAMED, Optional.of(idempotencyKey));
  }

  /** Of a case that is received at another time. */
  static Opening openingAt(Instant at, Report report) {
    Opening opening = opening(newId(), report, new Reporter.Anonymous(), Optional.empty());
    Case now = opening.opened();
    Case then = new Case(
        now.id(), now.version(), now.stage(), at, at, now.expectedBy(), now.reporter(), now.access(), now.posts(),
        now.clauses(),
        now.threatToLife(), now.noticesOwed(), now.screenings(), now.appeals(), now.lastMessage(), now.screenedTo(),
        now.handling(), now.setback(), now.wake(), now.lastHash());
    return new Opening(then, opening.event(), report, opening.notice(), opening.request());
  }

  static Opening opening(CaseId id, Report report, Reporter reporter, Optional<String> idempotencyKey) {
    Optional<Notice> notice = reporter.address()
        .map(
            to -> Notice.owed(
                new NoticeId(id, 1), NoticeKind.ACKNOWLEDGEMENT, to, Map.of("expectedBy", "2026-12-04"), NOW));
    TimelineEvent event = TimelineEvent.following(
        Timeline.root(id.value()), 1, NOW, Actor.REPORTER, TimelineEvent.Kind.OPENED, Map.of("posts", "2"),
        Optional.of(PersonalPart.of(Map.of("report", report.digest().hex()), RANDOM)));
    Case opened = new Case(
        id, 1, new Stage.Received(), NOW, NOW, LocalDate.parse("2026-12-04"), reporter,
        Access.first(false, new Language("gd")), report.posts().size(), Collections.emptySortedSet(),
        report.details().threatToLife(),
        notice.isPresent() ? 1 : 0, 0, 0, 1, 0, Handling.NONE, Optional.empty(),
        Optional.of(Wake.first(NOW, Wake.Reason.SCREENING)),
        event.hash());
    return new Opening(
        opened, event, report, notice,
        idempotencyKey.map(key -> new RequestKey(new Digester().add(key).digest(), report.digest())));
  }

  static Change remark(Case before, String said) {
    return Change.remark(before, NOW, Actor.function("test"), TimelineEvent.Kind.ATTEMPT_FAILED)
        .facts(Map.of("said", said))
        .personal(PersonalPart.of(Map.of("who", "Ada Example"), RANDOM))
        .setback("TestException")
        .build();
  }

  static Change said(Case before, String key, Report words) {
    RequestKey request = new RequestKey(new Digester().add(before.id().value()).add(key).digest(), words.digest());
    return Change.remark(before, NOW, Actor.REPORTER, TimelineEvent.Kind.MESSAGE_RECEIVED)
        .personal(PersonalPart.of(Map.of("message", words.digest().hex()), RANDOM))
        .message(Message.Standing.UNVERIFIED, Optional.of(ADDRESS), words)
        .request(request)
        .build();
  }

  /** What a reviewer leaves with a case. */
  static Change worked(Case before, Work work) {
    return Change.remark(before, NOW, Actor.reviewer("rory"), TimelineEvent.Kind.NOTE_ADDED)
        .personal(PersonalPart.of(Map.of(Change.REASON, "It is so."), RANDOM))
        .work(work)
        .build();
  }

  /** Screened for the first time, or once more wherever it stands. */
  static Change screened(Case received, ScreeningResult result) {
    Stage next = received.stage() instanceof Stage.Received ? new Stage.Screened() : received.stage();
    return Change
        .of(received, next, NOW, Actor.function("screen-clauses"), TimelineEvent.Kind.SCREENED)
        .screening(result)
        .wake(Optional.of(Wake.first(NOW, Wake.Reason.QUEUING)))
        .build();
  }

  static Change queued(Case screened, Priority priority, Instant due) {
    return Change
        .of(
            screened, new Stage.Queued(priority, due), NOW, Actor.function("queue-review"), TimelineEvent.Kind.QUEUED)
        .build();
  }

  static ScreeningResult result() {
    List<Span> spans = List.of(
        new Span(new Part.Post(0), 0, 6, "pattern", "threat"),
        new Span(new Part.Account(), 1, 4, "personal-data", "phone"),
        new Span(new Part.Post(4, 1), 2, 5, "pattern", "insult"),
        new Span(new Part.Account(7), 0, 3, "pattern", "insult"));
    return new ScreeningResult(
        NOW, Optional.of(new Versions("2026.1", "p1", "t1")),
        List.of(
            new Finding(new ClauseId("harassment"), 0.875, Severity.HIGH, spans, "It repeats a threat.",
                List.of(new Voice("pattern", 0.875), new Voice("history", 0.4))),
            new Finding(new ClauseId("private-information"), Double.MIN_VALUE, Severity.LOW, spans,
                "It looks like one.", List.of()),
            new Finding(new ClauseId("unwelcome-contact"), 0.5, Severity.MEDIUM, List.of(), "It goes on.",
                List.of(new Voice("history", 0.5)))),
        List.of(new Caution(new ClauseId("counter-speech"), spans, "It quotes another.")),
        List.of(new Tag(new ClauseId("plain-words"), spans, "It is not plain.")), new Background(true, 2, 1),
        List.of(new Gap("model", "it was not there")),
        7);
  }
}
