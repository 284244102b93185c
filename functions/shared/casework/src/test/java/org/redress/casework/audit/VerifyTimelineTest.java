package org.redress.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Page;
import org.redress.casework.ReviewersInMemory;
import org.redress.casework.access.Role;
import org.redress.casework.finding.Severity;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.Profile;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Flaw;
import org.redress.casework.timeline.TimelineEvent;

class VerifyTimelineTest {

  private final CaseFixture world = new CaseFixture();
  private final Sight sight = new Sight(world.store, world.store);
  private final VerifyTimeline verify = new VerifyTimeline(world.store, sight);

  @Test
  void aCaseIsWholeAsLongAsNobodyTouchesItsRecord() {
    CaseId id = queued();
    assertThat(verify.verify(id)).contains(new Verdict.Whole(3));

    world.store.timeline(id).remove(1);

    assertThat(verify.verify(id)).contains(new Verdict.Flawed(List.of(new Flaw.Dropped(2))));
    assertThat(verify.verify(CaseId.random(world.random))).isEmpty();
  }

  @Test
  void allCasesAreVerifiedPageAfterPageAndTheFlawedOnesAreNamed() {
    List<CaseId> ids = IntStream.range(0, 5).mapToObj(_ -> queued()).toList();
    CaseId fresh = world.opened().id();
    world.store.timeline(ids.get(2)).removeLast();

    List<Verified> all = Page.all(from -> verify.all(2, from)).toList();

    assertThat(all).hasSize(6)
        .filteredOn(verified -> !(verified.verdict() instanceof Verdict.Whole))
        .containsExactly(new Verified(ids.get(2), new Verdict.Flawed(List.of(new Flaw.Truncated(3)))));
    assertThat(all).contains(new Verified(fresh, new Verdict.Whole(1)));
  }

  @Test
  void anAuditorVerifiesWhatIsThereForThem() {
    CaseId hidden = queued();
    CaseId other = queued();
    Profile profile = new Profile(new ReviewersInMemory(), world);
    Reviewer auditor = profile.declare(
        profile.of("una", "Una", Set.of(Role.AUDITOR)), Concern.of(hidden));

    assertThat(Page.all(from -> verify.all(auditor, 10, from))).extracting(Verified::id).containsExactly(other);
    assertThat(verify.verify(sight.see(auditor, other).orElseThrow())).isEqualTo(new Verdict.Whole(3));
  }

  @Test
  void aCaseThatGoesOnMeanwhileIsReadAgain() {
    CaseId id = queued();
    VerifyTimeline slow = new VerifyTimeline(new MovingOnce(world.store, () -> remark(id)), sight);

    assertThat(slow.verify(id)).contains(new Verdict.Whole(4));
  }

  private void remark(CaseId id) {
    world.changed(
        Change.remark(world.current(id), world.instant(), Actor.function("test"), TimelineEvent.Kind.REMINDED)
            .facts(Map.of())
            .build());
  }

  private CaseId queued() {
    return world.queued((said, earlier, at) -> CaseFixture.found(at, Severity.MEDIUM)).id();
  }
}
