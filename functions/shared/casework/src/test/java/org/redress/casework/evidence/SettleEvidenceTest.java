package org.redress.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Wake;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

class SettleEvidenceTest {

  private static final Verdict CLEAN = new Verdict.Clean();

  private final CaseFixture world = new CaseFixture();
  private final EvidenceStore store = world.store.evidence;
  private final CaseId id = world.openedAnonymously().id();
  private final SettleEvidence settling = new SettleEvidence(
      world.store, store, world, world.random, Actor.function("seal-evidence"));

  @Test
  void aSealedFileStandsOnTheTimelineWithoutItsNameAmongTheFacts() {
    EvidenceId file = offered("a");
    Case before = world.current(id);

    assertThat(settling.sealed(file, Files.picture(Files.ONE), CLEAN)).isTrue();

    TimelineEvent event = world.store.timeline(id).getLast();
    assertThat(event.kind()).isEqualTo(TimelineEvent.Kind.EVIDENCE_SEALED);
    assertThat(event.facts())
        .containsEntry("evidence", "1")
        .containsEntry("kind", "JPEG")
        .containsEntry("copy", "JPEG")
        .containsEntry("position", "in the original")
        .containsEntry("oddities", "SECOND_CONTENT")
        .containsEntry("verdict", "CLEAN");
    assertThat(event.facts().values()).doesNotContain("holiday.jpg", Files.ONE.hex());
    assertThat(event.personal().orElseThrow().values())
        .containsEntry("name", "holiday.jpg")
        .containsEntry("sha256", Files.ONE.hex());
    assertThat(world.current(id).stage()).isEqualTo(before.stage());
    assertThat(world.current(id).wake()).isEqualTo(before.wake());
    assertThat(Timeline.check(id.value(), world.store.timeline(id), world.current(id).lastHash()))
        .isInstanceOf(Timeline.Check.Whole.class);
  }

  @Test
  void whoeverComesSecondFindsNothingToDo() {
    EvidenceId file = offered("a");
    settling.sealed(file, Files.picture(Files.ONE), CLEAN);
    Case settled = world.current(id);

    assertThat(settling.sealed(file, Files.picture(Files.ONE), CLEAN)).isFalse();
    assertThat(settling.refused(file, EvidenceState.Reason.GIVEN_UP)).isFalse();
    assertThat(settling.duplicate(file, 7)).isFalse();
    assertThat(settling.scanned(file, new Verdict.Infected("Eicar"))).as("its verdict was final").isFalse();
    assertThat(world.current(id)).isEqualTo(settled);
  }

  @Test
  void ofTwoEqualFilesOneIsADuplicateEvenWhenBothAreSealedAtTheSameTime() {
    EvidenceId one = offered("a");
    EvidenceId two = offered("b");
    world.store.faster = Optional.of(() -> settling.sealed(two, Files.picture(Files.ONE), CLEAN));

    assertThat(settling.sealed(one, Files.picture(Files.ONE), CLEAN)).isTrue();

    assertThat(found(one).state()).isEqualTo(new EvidenceState.Duplicate(2));
    assertThat(found(two).state()).isInstanceOf(EvidenceState.Sealed.class);
    assertThat(world.store.timeline(id).getLast().facts()).containsEntry("of", "2");
  }

  @Test
  void aVerdictThatIsNotThereYetIsAskedForLater() {
    EvidenceId file = offered("a");
    settling.sealed(file, Files.picture(Files.ONE), new Verdict.Pending());
    assertThat(found(file).wake()).contains(Wake.first(world.instant(), Wake.Reason.SCANNING));
    assertThat(found(file).maySave()).isFalse();
    assertThat(found(file).copyToShow()).isPresent();

    assertThat(settling.scanned(file, CLEAN)).isTrue();

    assertThat(found(file).wake()).isEmpty();
    assertThat(found(file).maySave()).isTrue();
    assertThat(world.store.timeline(id).getLast().kind()).isEqualTo(TimelineEvent.Kind.EVIDENCE_SCANNED);
  }

  @Test
  void anInfectedFileIsNeitherSavedNorShown() {
    EvidenceId file = offered("a");

    settling.sealed(file, Files.picture(Files.ONE), new Verdict.Infected("Eicar-Test"));

    assertThat(found(file).maySave()).isFalse();
    assertThat(found(file).copyToShow()).isEmpty();
    assertThat(world.store.timeline(id).getLast().facts()).containsEntry("verdict", "INFECTED: Eicar-Test");
  }

  @Test
  void aFileOfASuspectMailIsNeitherSavedNorShownWhateverAScannerFinds() {
    EvidenceId file = offered(Files.suspect("a"));

    settling.sealed(file, Files.picture(Files.ONE), CLEAN);

    assertThat(found(file).maySave()).isFalse();
    assertThat(found(file).copyToShow()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalSaysWhy(EvidenceState.Reason reason) {
    EvidenceId file = offered("a");

    settling.refused(file, reason);

    assertThat(found(file).state()).isEqualTo(new EvidenceState.Refused(reason));
    assertThat(found(file).wake()).isEmpty();
    assertThat(world.store.timeline(id).getLast().facts()).containsEntry("because", reason.name());
  }

  @Test
  void evidenceOfACaseThatIsNotThereIsLeftAlone() {
    EvidenceId nowhere = new EvidenceId(new CaseId("7K2M9QXW4T"), 1);

    assertThat(settling.refused(nowhere, EvidenceState.Reason.MISSING)).isFalse();
    assertThat(settling.refused(new EvidenceId(id, 99), EvidenceState.Reason.MISSING)).isFalse();
  }

  private EvidenceId offered(String fileId) {
    return offered(Files.file(fileId));
  }

  private EvidenceId offered(OfferEvidence.File file) {
    return new OfferEvidence(store, world, world, world.random).offer(id, List.of(file)).getFirst().id();
  }

  private Evidence found(EvidenceId file) {
    return store.find(file).orElseThrow();
  }
}
