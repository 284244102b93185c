package org.redress.casework.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.finding.Severity;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.review.QueueCase;
import org.redress.casework.review.Review;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Cases at the stages at which reporters do something, and the use cases by which they do it. */
final class ReporterWorld {

  static final Actor TEST = Actor.function("test");
  static final AppealPeriod PERIOD = new AppealPeriod(28);

  final CaseFixture cases = new CaseFixture();
  final Desk desk = new Desk(cases.store, cases.store, cases, cases);
  final AddInformation adding = new AddInformation(desk, CaseFixture.TIMES, cases.random);
  final AskForReview appealing = new AskForReview(desk, CaseFixture.TIMES, PERIOD, cases.random);
  final AddressTokens tokens = new AddressTokens(new SecretKeySpec("key".getBytes(UTF_8), "HmacSHA256"));
  final ConfirmAddress confirming = new ConfirmAddress(desk, tokens);

  Case queued() {
    CaseId id = cases.opened().id();
    commit(Optional.of(
        ScreenCase.record(cases.current(id), CaseFixture.found(cases.instant(), Severity.MEDIUM), TEST)));
    new QueueCase(cases.store, CaseFixture.TIMES, CaseFixture.RULES, cases, TEST).queue(id);
    return cases.current(id);
  }

  Case inReview() {
    return commit(Review.start(queued(), "rory", cases.instant()));
  }

  Case asked() {
    Report question = new Report("Which account was it?", List.of(), false, List.of());
    return commit(Review.ask(inReview(), "rory", question, cases.instant(), cases.random));
  }

  Case closed() {
    Case decided = commit(
        Review.decide(inReview(), "rory", new Outcome.NotUpheld(), "reason", cases.instant(), cases.random));
    return commit(Review.close(decided, TEST, cases.instant()));
  }

  Case commit(Optional<Change> change) {
    cases.store.commit(change.orElseThrow());
    return change.orElseThrow().after();
  }

  static Said said(String words) {
    return new Said(words, Optional.empty());
  }

  static Said said(String words, String key) {
    return new Said(words, Optional.of(key));
  }

  List<Message> messages(Case of) {
    return cases.store.messages(of.id(), Optional.empty()).items();
  }

  List<TimelineEvent.Kind> kinds(Case of) {
    return cases.store.timeline(of.id()).stream().map(TimelineEvent::kind).toList();
  }

  List<NoticeKind> owed(Case of) {
    return cases.store.of(of.id()).stream().map(Notice::kind).toList();
  }
}
