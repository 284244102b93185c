package org.redress.casework.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.AlikeInMemory;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.KeyedHash;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.PeopleInMemory;
import org.redress.casework.ReviewersInMemory;
import org.redress.casework.access.Role;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Severity;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.QueueCase;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.OneMatter;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewers.SimilarCases;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** Cases that wait for reviewers, some reviewers, and what they do. */
final class ReviewWorld {

  static final Actor TEST = Actor.function("test");
  static final ClauseId ABUSE = new ClauseId("abuse");
  static final LeaseTimes LEASE = LeaseTimes.USUAL;

  final CaseFixture cases = new CaseFixture();
  final ReviewersInMemory reviewers = new ReviewersInMemory();
  final ReviewStore store = new OneMatter(cases.store);
  final Sight sight = new Sight(cases.store, store);
  final PeopleInMemory people = new PeopleInMemory();
  final Colleagues colleagues = new Colleagues(people, reviewers);
  final Desk desk = new Desk(cases.store, store, sight, cases, cases, cases.random);
  final SimilarCases similar = new SimilarCases(sight, new AlikeInMemory(cases.store));
  final Profile profile = new Profile(reviewers, cases);
  final CloseCase closing = new CloseCase(cases.store, cases.store, cases, cases, TEST);
  /** All are chosen. */
  final GoldenRule golden = new GoldenRule(
      () -> new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")), 1000);
  final ClaimCase claiming = new ClaimCase(sight, desk, LEASE);
  final HoldCase holding = new HoldCase(sight, desk, cases.store, LEASE);
  final Recuse recusing = new Recuse(profile, desk, claiming);
  final AskReporter asking = new AskReporter(desk);
  final Decide deciding = new Decide(desk, closing, golden,
      seen -> colleagues.approvers(seen, Optional.of(new EmailAddress("team@example.org")), cases.instant()));
  final Approve approving = new Approve(desk, closing, golden, LEASE);
  final SamePost samePost = new SamePost(sight, new AlikeInMemory(cases.store), cases);
  final DecideTogether together = new DecideTogether(
      samePost, claiming, holding, deciding, new Decide(desk, closing, golden, _ -> List.of()), approving);
  final SecondLook secondLooks = new SecondLook(sight, cases.store, cases);
  final SetBranches branches = new SetBranches(desk);
  final Merge merging = new Merge(desk);
  final Reopen reopening = new Reopen(desk, CaseFixture.TIMES);

  Reviewer person(String subject, Role... roles) {
    return profile.of(subject, subject, roles.length == 0 ? Set.of(Role.REVIEWER) : Set.of(roles));
  }

  Reviewer approver(String subject) {
    return person(subject, Role.REVIEWER, Role.APPROVER);
  }

  CaseId queued() {
    return queued(CaseFixture.named());
  }

  CaseId queued(Reporter reporter) {
    return queued(CaseFixture.report("words"), reporter);
  }

  CaseId queued(Report report, Reporter reporter) {
    CaseId id = cases.opened(new Submission(report, reporter, Optional.empty())).id();
    cases.changed(ScreenCase.record(cases.current(id), CaseFixture.found(cases.instant(), Severity.MEDIUM), TEST));
    new QueueCase(cases.store, CaseFixture.TIMES, CaseFixture.RULES, cases, TEST).queue(id);
    return id;
  }

  SeenCase seen(Reviewer reviewer, CaseId id) {
    return sight.see(reviewer, id).orElseThrow();
  }

  /** The case as somebody claimed it. */
  SeenCase claimed(Reviewer reviewer, CaseId id) {
    return done(claiming.claim(seen(reviewer, id)));
  }

  static SeenCase done(Response response) {
    if (response instanceof Response.Done(SeenCase now)) {
      return now;
    }
    throw new AssertionError("It was not done: " + response);
  }

  Case head(CaseId id) {
    return cases.current(id);
  }

  List<TimelineEvent.Kind> kinds(CaseId id) {
    return cases.store.timeline(id).stream().map(TimelineEvent::kind).toList();
  }

  TimelineEvent last(CaseId id) {
    return cases.store.timeline(id).getLast();
  }

  List<NoticeKind> owed(CaseId id) {
    return cases.store.of(id).stream().map(Notice::kind).toList();
  }

  Timeline.Check check(CaseId id) {
    return Timeline.check(id.value(), cases.store.timeline(id), head(id).lastHash());
  }
}
