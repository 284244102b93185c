package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;

class ApproversToldTest {

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = known("rory", Role.REVIEWER, Role.APPROVER);
  private final CaseId id = world.queued();

  @Test
  void everyApproverIsToldButWhoProposes() {
    known("mairi", Role.REVIEWER, Role.APPROVER);
    known("isla", Role.APPROVER);
    known("ewan", Role.REVIEWER);

    propose();

    assertThat(told()).containsExactly("isla@example.org", "mairi@example.org");
  }

  @Test
  void whoeverIsTooNearToTheCaseIsNotTold() {
    known("mairi", Role.APPROVER);
    Reviewer isla = known("isla", Role.APPROVER);
    world.profile.declare(isla, Concern.of(id));

    propose();

    assertThat(told()).containsExactly("mairi@example.org");
  }

  @Test
  void whereNoApproverCanBeReachedTheTeamIsTold() {
    propose();

    assertThat(told()).containsExactly("team@example.org");
  }

  @Test
  void theProposerIsNotToldEvenAtTheTeamsAddress() {
    world.people.seen(
        "rory", "rory", Set.of(Role.APPROVER), Optional.of(new EmailAddress("team@example.org")),
        world.cases.instant());

    propose();

    assertThat(told()).isEmpty();
  }

  private Reviewer known(String subject, Role... roles) {
    world.people.seen(
        subject, subject, Set.of(roles), Optional.of(new EmailAddress(subject + "@example.org")),
        world.cases.instant());
    return world.person(subject, roles);
  }

  private void propose() {
    SeenCase claimed = world.claimed(rory, id);
    ReviewWorld.done(
        world.deciding.decide(
            claimed, claimed.view().fence(),
            new Decision(new Outcome.Referred(new TreeSet<>(Set.of(ReviewWorld.ABUSE))), "It is abuse.",
                claimed.view().lastMessage())));
  }

  private List<String> told() {
    return world.cases.store.of(id)
        .stream()
        .filter(notice -> notice.kind() == NoticeKind.APPROVAL_NEEDED)
        .map(notice -> notice.to().value())
        .toList();
  }
}
