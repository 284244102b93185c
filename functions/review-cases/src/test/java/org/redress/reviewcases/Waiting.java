package org.redress.reviewcases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Handling;
import org.redress.casework.Opening;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** Cases that wait, as they would after a while, made in one step. */
final class Waiting {

  static final String ADDRESS = "ada.example@example.org";
  static final String ACCOUNT = "@someone";
  static final String LINK = "https://social.example.org/p/1";
  static final Reporter NAMED = new Reporter.Named("Ada Example", Optional.of(new EmailAddress(ADDRESS)));
  static final Reporter CONFIDENTIAL = new Reporter.Confidential(
      Optional.of("Ada Example"), Optional.of(new EmailAddress(ADDRESS)));

  private static final SplittableRandom RANDOM = new SplittableRandom();

  private final RunningConsole console;

  Waiting(RunningConsole console) {
    this.console = console;
  }

  /** Waits for a reviewer, due so many hours from now. */
  CaseId queued(Priority priority, int hours, String... clauses) {
    return opened(new Stage.Queued(priority, due(hours)), NAMED, Handling.NONE, "Nobody wants you here", clauses);
  }

  /** Waits for a reviewer. */
  CaseId queued(Reporter reporter, String words) {
    return opened(new Stage.Queued(Priority.NORMAL, due(1)), reporter, Handling.NONE, words);
  }

  /** Waits for somebody else's approval. */
  CaseId proposedBy(String subject) {
    return opened(
        new Stage.AwaitingApproval(
            Priority.NORMAL, due(1), subject, new Outcome.Referred(clauses("harassment"))),
        NAMED, Handling.NONE.decidedBy(subject), "Nobody wants you here");
  }

  private Instant due(int hours) {
    return console.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofHours(hours));
  }

  private CaseId opened(Stage stage, Reporter reporter, Handling handling, String words, String... clauses) {
    CaseId id = CaseId.random(RANDOM);
    Instant now = console.now().truncatedTo(ChronoUnit.MILLIS);
    Report report = new Report(
        "They wrote to me again.",
        List.of(
            new Post(words, Optional.of(LINK), Optional.of("Twitter"), Optional.of(ACCOUNT), Optional.empty())),
        false, List.of());
    TimelineEvent event = TimelineEvent.following(
        Timeline.root(id.value()), 1, now, Actor.REPORTER, TimelineEvent.Kind.OPENED, Map.of(), Optional.empty());
    Case opened = new Case(
        id, 1, stage, now, now, LocalDate.parse("2026-12-04"), reporter, Access.first(false, Language.ENGLISH), 1,
        clauses(clauses), false, 0, 0, 0, 1, 1, handling, Optional.empty(), Optional.empty(), event.hash());
    console.wiring().cases().open(new Opening(opened, event, report, Optional.empty(), Optional.empty()));
    return id;
  }

  private static SortedSet<ClauseId> clauses(String... ids) {
    SortedSet<ClauseId> clauses = new TreeSet<>();
    List.of(ids).forEach(id -> clauses.add(new ClauseId(id)));
    return clauses;
  }
}
