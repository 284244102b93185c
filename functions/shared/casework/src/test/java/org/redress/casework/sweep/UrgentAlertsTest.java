package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casework.AlertRound;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.PeopleInMemory;
import org.redress.casework.Priority;
import org.redress.casework.ReviewersInMemory;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.review.Review;
import org.redress.casework.review.UrgentAlert;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class UrgentAlertsTest {

  private static final Actor SWEEPER = Actor.function("sweep-cases");
  private static final EmailAddress TEAM = new EmailAddress("team@example.org");
  private static final Duration PATIENCE = AlertRound.PATIENCE;

  private final CaseFixture world = new CaseFixture();
  private final PeopleInMemory people = new PeopleInMemory();
  private final ReviewersInMemory reviewers = new ReviewersInMemory();

  @Test
  void nobodyElseIsToldWhileTheTeamStillHasTime() {
    CaseId id = urgent(Optional.of(TEAM));
    onDuty("rory");
    world.pass(PATIENCE.minusMillis(1));

    assertThat(run(Optional.of(TEAM)).mails()).isZero();

    assertThat(told(id)).containsExactly("FIRST team");
  }

  @Test
  void thenAllOnDutyAreToldOnceAndThenTheAdministratorsOnce() {
    CaseId id = urgent(Optional.of(TEAM));
    onDuty("rory");
    onDuty("mairi");
    somebody("off-duty", Role.REVIEWER);
    somebody("boss", Role.ADMINISTRATOR);
    for (int minute = 0; minute < 120; minute++) {
      run(Optional.of(TEAM));
      world.pass(Duration.ofMinutes(1));
    }

    assertThat(told(id))
        .containsExactly("FIRST team", "ALL_ON_DUTY mairi", "ALL_ON_DUTY rory", "ADMINISTRATORS boss");
    assertThat(world.store.of(id)).extracting(Notice::owedAt)
        .containsExactly(
            CaseFixture.MONDAY, CaseFixture.MONDAY.plus(PATIENCE), CaseFixture.MONDAY.plus(PATIENCE),
            CaseFixture.MONDAY.plus(PATIENCE.multipliedBy(2)));
    assertThat(world.hinted).contains("send " + id + "/2", "send " + id + "/3", "send " + id + "/4");
    assertThat(world.store.timeline(id).getLast().facts()).containsEntry("round", "ADMINISTRATORS");
  }

  @Test
  void withoutATeamAllOnDutyAreToldAtOnce() {
    CaseId id = urgent(Optional.empty());
    onDuty("rory");

    run(Optional.empty());

    assertThat(told(id)).containsExactly("ALL_ON_DUTY rory");
  }

  @Test
  void withNobodyOnDutyTheAdministratorsAreToldAtOnce() {
    CaseId id = urgent(Optional.empty());
    somebody("boss", Role.ADMINISTRATOR);

    run(Optional.empty());

    assertThat(told(id)).containsExactly("ADMINISTRATORS boss");
  }

  @Test
  void aRoundWhoseMailsAreAllLostIsNotWaitedFor() {
    CaseId id = urgent(Optional.of(TEAM));
    onDuty("rory");
    Notice first = world.store.of(id).getFirst();
    assertThat(world.store.replace(first, first.failed("refused"))).isTrue();

    run(Optional.of(TEAM));

    assertThat(told(id)).containsExactly("FIRST team", "ALL_ON_DUTY rory");
  }

  @Test
  void thatNobodyCanBeToldIsSaidEachTime() {
    CaseId id = urgent(Optional.empty());
    somebody("no-address", Optional.empty(), Role.ADMINISTRATOR);

    assertThat(run(Optional.empty()).untold()).containsExactly(id);
    assertThat(run(Optional.empty()).untold()).containsExactly(id);
    assertThat(world.store.of(id)).isEmpty();
  }

  @Test
  void whoeverIsTooNearToACaseIsNotToldOfIt() {
    CaseId id = urgent(Optional.empty());
    onDuty("rory");
    onDuty("mairi");
    reviewers.keep(reviewers.find("rory").conflict(Concern.of(id), world.instant()));
    somebody("boss", Role.ADMINISTRATOR);
    reviewers.keep(Declared.nothing("boss").conflict(Concern.of(id), world.instant()));

    run(Optional.empty());
    world.pass(PATIENCE);
    run(Optional.empty());

    assertThat(told(id)).containsExactly("ALL_ON_DUTY mairi");
  }

  @Test
  void nobodyIsToldOnceSomebodyTakesTheCaseUp() {
    CaseId id = urgent(Optional.of(TEAM));
    onDuty("rory");
    world.changed(Review.start(world.current(id), "mairi", world.instant()).orElseThrow());
    world.pass(PATIENCE.multipliedBy(3));

    assertThat(run(Optional.of(TEAM)).mails()).isZero();
    assertThat(told(id)).containsExactly("FIRST team");
  }

  @Test
  void twoSweepsAtOnceTellEverybodyOnce() {
    CaseId id = urgent(Optional.empty());
    onDuty("rory");
    world.store.faster = Optional.of(() -> run(Optional.empty()));

    run(Optional.empty());

    assertThat(told(id)).containsExactly("ALL_ON_DUTY rory");
  }

  @Test
  void moreThanOneChangeCanOweAreToldOneAfterTheOther() {
    CaseId id = urgent(Optional.empty());
    for (int i = 10; i < 10 + Change.MOST_NOTICES + 3; i++) {
      onDuty("reviewer-" + i);
    }

    assertThat(run(Optional.empty()).mails()).isEqualTo(Change.MOST_NOTICES);
    assertThat(run(Optional.empty()).mails()).isEqualTo(3);
    assertThat(told(id)).hasSize(Change.MOST_NOTICES + 3).doesNotHaveDuplicates();
    assertThat(world.store.of(id)).allSatisfy(
        notice -> assertThat(notice.state()).isInstanceOf(NoticeState.Pending.class));
  }

  private UrgentAlerts.Tally run(Optional<EmailAddress> team) {
    return new UrgentAlerts(
        world.store, world.store, world.store, new Colleagues(people, reviewers), team, world, world, SWEEPER)
        .run(world.instant());
  }

  private CaseId urgent(Optional<EmailAddress> team) {
    CaseId id = world.openedAnonymously().id();
    Stage queued = new Stage.Queued(Priority.URGENT, world.instant().plus(Duration.ofHours(8)));
    Change.Builder change = Change.of(
        world.changed(
            Change
                .of(world.current(id), new Stage.Screened(), world.instant(), SWEEPER, TimelineEvent.Kind.NOT_SCREENED)
                .build()),
        queued, world.instant(), SWEEPER, TimelineEvent.Kind.QUEUED);
    new UrgentAlert(team).owed(world.current(id), queued, world.instant()).ifPresent(change::notice);
    world.changed(change.build());
    return id;
  }

  private void onDuty(String subject) {
    somebody(subject, Role.REVIEWER);
    reviewers.keep(Declared.nothing(subject).onDuty(true));
  }

  private void somebody(String subject, Role role) {
    somebody(subject, Optional.of(new EmailAddress(subject + "@example.org")), role);
  }

  private void somebody(String subject, Optional<EmailAddress> address, Role role) {
    people.seen(subject, subject, Set.of(role), address, world.instant());
  }

  private List<String> told(CaseId id) {
    return world.store.of(id)
        .stream()
        .filter(notice -> notice.kind() == NoticeKind.URGENT_ALERT)
        .map(notice -> notice.fact(NoticeFact.ROUND) + " " + notice.to().value().replace("@example.org", ""))
        .toList();
  }
}
