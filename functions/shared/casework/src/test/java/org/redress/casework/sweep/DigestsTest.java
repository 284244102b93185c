package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.DigestCount;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Page;
import org.redress.casework.PeopleInMemory;
import org.redress.casework.Priority;
import org.redress.casework.ReviewersInMemory;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.access.Role;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.notices.StopTokens;
import org.redress.casework.notices.StoppedMails;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class DigestsTest {

  private static final Actor TEST = Actor.function("test");
  private static final EmailAddress RORY = new EmailAddress("rory@example.org");

  private final CaseFixture world = new CaseFixture();
  private final PeopleInMemory people = new PeopleInMemory();
  private final ReviewersInMemory reviewers = new ReviewersInMemory();
  private final StopTokens tokens = new StopTokens(new SecretKeySpec(new byte[32], "HmacSHA256"));
  private final Set<String> stopped = new HashSet<>();
  private final DigestRound round = new DigestRound(
      world.store, new Colleagues(people, reviewers), tokens, new Stopped(stopped), world, world);
  private final DailyDigests daily = new DailyDigests(round, new Sight(world.store, world.store), CaseFixture.TIMES);
  private int deadLetters;
  private final AlarmDigests alarms = new AlarmDigests(
      round, world.store, world.store, new OnePutAside(), () -> deadLetters, CaseFixture.TIMES);

  @BeforeEach
  void somebodyWorksHere() {
    known("rory", Role.REVIEWER);
    known("boss", Role.ADMINISTRATOR);
  }

  @Test
  void aReviewerIsToldOnceAWorkingDayHowTheQueueStands() {
    queued(Priority.URGENT, world.instant().plus(Duration.ofHours(4)));
    queued(Priority.NORMAL, world.instant().minus(Duration.ofDays(1)));
    queued(Priority.NORMAL, world.instant().plus(Duration.ofDays(9)));

    assertThat(run()).isEqualTo(1);
    assertThat(run()).as("however often it is swept").isZero();

    Notice digest = only(NoticeKind.DAILY_DIGEST);
    assertThat(digest.to()).isEqualTo(RORY);
    assertThat(digest.fact(NoticeFact.DAY)).isEqualTo("2026-11-23");
    assertThat(counted(digest))
        .isEqualTo("RECEIVED 3, WAITING 3, URGENT 1, DUE_TODAY 1, OVERDUE 1, AWAITING_APPROVAL 0");
    assertThat(world.hinted).contains("send " + digest.id());
    world.pass(Duration.ofDays(1));
    assertThat(run()).as("another day").isEqualTo(1);
  }

  @Test
  void nobodyIsToldWhenNobodyWorks() {
    queued(Priority.NORMAL, world.instant());
    world.pass(Duration.ofDays(5));

    assertThat(run()).as("a Saturday").isZero();
  }

  @Test
  void nobodyIsToldThatThereIsNothing() {
    assertThat(run()).isZero();
    assertThat(alarms.run(world.instant(), world.instant())).isZero();
  }

  @Test
  void whoStoppedTheMailsGetsNone() {
    queued(Priority.NORMAL, world.instant());
    stopped.add(tokens.idOf(NoticeKind.DAILY_DIGEST, RORY));

    assertThat(run()).isZero();
  }

  @Test
  void aCaseThatAReviewerIsTooNearToIsNotCounted() {
    CaseId id = queued(Priority.NORMAL, world.instant().plus(Duration.ofDays(9)));
    queued(Priority.NORMAL, world.instant().plus(Duration.ofDays(9)));
    reviewers.keep(Declared.nothing("rory").conflict(Concern.of(id), world.instant()));

    run();

    assertThat(counted(only(NoticeKind.DAILY_DIGEST))).contains("WAITING 1,");
  }

  @Test
  void whoeverTheProviderSaidNothingOfForLongGetsNone() {
    queued(Priority.NORMAL, world.instant().plus(Duration.ofDays(200)));
    world.pass(Duration.ofDays(91));

    assertThat(run()).isZero();
  }

  @Test
  void whatWasReceivedBeforeTheLastDigestIsNotNew() {
    queued(Priority.NORMAL, world.instant().plus(Duration.ofDays(9)));
    world.pass(Duration.ofDays(2));

    run();

    assertThat(counted(only(NoticeKind.DAILY_DIGEST))).startsWith("RECEIVED 0, WAITING 1,");
  }

  @Test
  void administratorsAreToldOnceADayOfWhatDidNotGoByItself() {
    deadLetters = 2;
    CaseId id = queued(Priority.URGENT, world.instant());
    world.opened();
    Notice owed = world.store.notices().getFirst();
    assertThat(world.store.replace(owed, owed.failed("refused"))).isTrue();
    world.pass(Duration.ofHours(24));

    assertThat(alarms.run(world.instant(), world.instant())).isEqualTo(1);
    assertThat(alarms.run(world.instant(), world.instant())).isZero();

    Notice digest = only(NoticeKind.ALARM_DIGEST);
    assertThat(digest.to().value()).isEqualTo("boss@example.org");
    assertThat(counted(digest)).isEqualTo(
        "FAILED_NOTICES 1, NOT_SCREENED 0, STUCK 1, PUT_ASIDE 1, DEAD_LETTERS 2, UNOPENED_URGENT 1");
    assertThat(world.current(id).noticesOwed()).as("no case owes it").isZero();
  }

  @Test
  void aDigestThatIsLostIsNoCasesMatter() {
    queued(Priority.NORMAL, world.instant());
    run();
    NoticeId id = only(NoticeKind.DAILY_DIGEST).id();

    new NoticeChanges(world.store, world.store, world, TEST, (_, _) -> {}).change(id,
        notice -> Optional.of(notice.failed("refused")));

    assertThat(world.store.find(id).orElseThrow().isLost()).isTrue();
  }

  @Test
  void administratorsAreToldOnceAMonthWhatGoesUntilTheEndOfTheNext() {
    CaseId going = withdrawn();
    CaseId held = withdrawn();
    CaseId near = withdrawn();
    Case over = world.current(held);
    world.changed(
        Change.remark(over, world.instant(), TEST, TimelineEvent.Kind.LEGAL_HOLD_PLACED)
            .handling(over.handling().withLegalHold(true))
            .build());
    reviewers.keep(Declared.nothing("boss").conflict(Concern.of(near), world.instant()));
    world.pass(Duration.between(world.instant(), Instant.parse("2028-09-30T07:00:00Z")));
    known("boss", Role.ADMINISTRATOR);
    assertThat(retention()).as("their time is over after October").isZero();
    world.pass(Duration.ofDays(1));
    withdrawn();

    assertThat(retention()).isEqualTo(1);
    for (int day = 0; day < 30; day++) {
      assertThat(retention()).as("however often it is swept").isZero();
      world.pass(Duration.ofDays(1));
    }

    Notice digest = only(NoticeKind.RETENTION_DIGEST);
    assertThat(digest.to().value()).isEqualTo("boss@example.org");
    assertThat(digest.fact(NoticeFact.DAY)).isEqualTo("2028-11-30");
    assertThat(digest.fact(NoticeFact.REFERENCES)).isEqualTo(going.reference());
    assertThat(counted(digest)).contains("GOING_WITHDRAWN 1,");
    world.pass(Duration.ofDays(1));
    assertThat(retention()).as("another month").isEqualTo(1);
  }

  @Test
  void aCaseOfBeforeThereWasAnEndOfItsTimeGetsOneWithTheMonthsDigest() {
    CaseId id = withdrawn();
    world.store.keepWithoutWake(id);
    world.pass(Duration.ofDays(1000));
    known("boss", Role.ADMINISTRATOR);

    retention();

    assertThat(world.current(id).wake()).map(Wake::reason).contains(Wake.Reason.RETENTION);
  }

  private CaseId withdrawn() {
    Case open = world.openedAnonymously();
    return world.changed(WithdrawCase.withdraw(open, world.instant()).orElseThrow()).id();
  }

  private int retention() {
    return new RetentionDigests(
        round, world.store, world.store, RetentionFixture.months(24), CaseFixture.TIMES)
        .run(world.instant(), world.instant());
  }

  private int run() {
    return daily.run(world.instant(), world.instant());
  }

  private void known(String subject, Role role) {
    people.seen(
        subject, subject, Set.of(role), Optional.of(new EmailAddress(subject + "@example.org")), world.instant());
  }

  private CaseId queued(Priority priority, Instant due) {
    CaseId id = world.openedAnonymously().id();
    Case screened = world.changed(
        Change.of(world.current(id), new Stage.Screened(), world.instant(), TEST, TimelineEvent.Kind.NOT_SCREENED)
            .build());
    world.changed(
        Change.of(screened, new Stage.Queued(priority, due), world.instant(), TEST, TimelineEvent.Kind.QUEUED)
            .build());
    return id;
  }

  private Notice only(NoticeKind kind) {
    return world.store.notices()
        .stream()
        .filter(notice -> notice.kind() == kind)
        .reduce((first, _) -> first)
        .orElseThrow();
  }

  private static String counted(Notice digest) {
    return String.join(
        ", ",
        List.of(DigestCount.values())
            .stream()
            .filter(count -> count.digest() == digest.kind())
            .map(count -> count + " " + count.in(digest.facts()))
            .toList());
  }

  private record Stopped(Set<String> ids) implements StoppedMails {

    @Override
    public void stop(String id, Instant now) {
      ids.add(id);
    }

    @Override
    public boolean isStopped(String id) {
      return ids.contains(id);
    }
  }

  /** One mail was put aside on the day before the first Tuesday. */
  private static final class OnePutAside implements PutAsideMails {

    @Override
    public void forget(PutAsideMail mail) {
      throw new AssertionError("A digest forgets nothing");
    }

    @Override
    public void keep(PutAsideMail mail) {
      throw new AssertionError("Nobody puts mails aside here");
    }

    @Override
    public Page<PutAsideMail> receivedOn(LocalDate day, Optional<Page.Cursor> from) {
      return new Page<>(
          day.equals(LocalDate.parse("2026-11-23"))
              ? List.of(new PutAsideMail(new MailId("o3vrnil0e2ic"), CaseFixture.MONDAY, "OTHER", "A test."))
              : List.of(),
          Optional.empty());
    }
  }
}
