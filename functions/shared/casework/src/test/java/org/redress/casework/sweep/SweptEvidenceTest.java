package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.Files;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.Actor;

class SweptEvidenceTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final CaseFixture world = new CaseFixture();
  private final EvidenceStore store = world.store.evidence;
  private final CaseId id = world.openedAnonymously().id();
  private final EvidenceId file = new OfferEvidence(store, world, world, world.random)
      .offer(id, List.of(Files.file("a")))
      .getFirst()
      .id();
  private final SettleEvidence settling = new SettleEvidence(
      world.store, store, world, world.random, Actor.function("sweep-cases"));
  private final SweptEvidence swept = new SweptEvidence(store, settling, world);

  @Test
  void aLostHintIsGivenAgainAfterAMinute() {
    world.hinted.clear();
    world.pass(Duration.ofSeconds(59));
    assertThat(swept.lookAt(file, world.instant())).isEqualTo(Sweep.Step.NOTHING);

    world.pass(Duration.ofSeconds(1));
    assertThat(swept.lookAt(file, world.instant())).isEqualTo(Sweep.Step.HINTED);
    assertThat(swept.lookAt(file, world.instant())).isEqualTo(Sweep.Step.NOTHING);

    assertThat(world.hinted).containsExactly("seal " + file);
  }

  @Test
  void aFileThatIsNeverSealedIsGivenUpAndPeopleAreTold() {
    lookAtItForHours();

    assertThat(world.hinted.stream().filter(("seal " + file)::equals)).hasSize(1 + 3);
    assertThat(found().state()).isEqualTo(new EvidenceState.Refused(EvidenceState.Reason.GIVEN_UP));
    assertThat(world.store.timeline(id).getLast().facts()).containsEntry("because", "GIVEN_UP");
  }

  @Test
  void aVerdictThatNeverComesIsSaidToBeMissing() {
    settling.sealed(file, Files.picture(Files.ONE), new Verdict.Pending());

    lookAtItForHours();

    assertThat(found().state()).isEqualTo(
        new EvidenceState.Sealed(Files.picture(Files.ONE), new Verdict.NotScanned(Verdict.Reason.TIMED_OUT)));
    assertThat(found().wake()).isEmpty();
  }

  @Test
  void whatWasSettledIsLeftAlone() {
    settling.sealed(file, Files.picture(Files.ONE), new Verdict.Clean());
    world.hinted.clear();

    lookAtItForHours();

    assertThat(world.hinted).isEmpty();
  }

  private void lookAtItForHours() {
    for (int i = 0; i < 6; i++) {
      world.pass(HOUR);
      swept.lookAt(file, world.instant());
    }
  }

  private Evidence found() {
    return store.find(file).orElseThrow();
  }
}
