package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.WakeList;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.Oddity;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Upload;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/** What every {@link EvidenceStore} must do, and every case store with evidence that a change is about. */
abstract class EvidenceStoreContract {

  private static final Digest SHA256 = new Digest("0123456789abcdef".repeat(4));
  private static final LeftOut LEFT_OUT = new LeftOut(
      true, Optional.of("Examplecam One"), Optional.of(LocalDateTime.parse("2026-02-03T04:05:06")),
      Optional.of("Isla Example"), true, false);
  private static final ShownAs COPY = new ShownAs.Copy(ShownAs.Format.PNG, 640, 480, 123_456, SHA256, 12, LEFT_OUT);

  private final Stores stores;
  private final EvidenceStore evidence;

  EvidenceStoreContract(Stores stores) {
    this.stores = stores;
    this.evidence = stores.evidence();
  }

  @Test
  void everyStateIsKeptWithTheChangeOfItsCase() {
    Case last = opened();
    List<EvidenceState> states = List.of(
        new EvidenceState.Sealed(file(COPY), new Verdict.Clean()),
        new EvidenceState.Sealed(file(COPY), new Verdict.Infected("Eicar-Test")),
        new EvidenceState.Sealed(
            file(new ShownAs.Unshowable(ShownAs.Reason.NO_DECODER, LEFT_OUT)),
            new Verdict.NotScanned(Verdict.Reason.TOO_LARGE)),
        new EvidenceState.Sealed(file(new ShownAs.NameOnly()), new Verdict.Pending()), new EvidenceState.Duplicate(3),
        new EvidenceState.Refused(EvidenceState.Reason.MISSING));
    for (int number = 1; number <= states.size(); number++) {
      Evidence offered = offered(last.id(), number);
      assertThat(evidence.add(offered)).isTrue();
      assertThat(evidence.find(offered.id())).contains(offered);
      Evidence settled = settled(offered, states.get(number - 1));

      Change change = change(last, settled);
      assertThat(stores.cases().commit(change)).isEqualTo(new CaseStore.Committed.Kept());
      assertThat(stores.cases().commit(change)).as("repeated").isEqualTo(new CaseStore.Committed.Kept());

      assertThat(evidence.find(offered.id())).contains(settled);
      last = change.after();
    }
    assertThat(evidence.of(last.id())).extracting(Evidence::state).containsExactlyElementsOf(states);
  }

  @Test
  void aNumberIsGivenOnceAndARepeatedAdditionIsNoOther() {
    Case open = opened();
    Evidence first = offered(open.id(), 1);

    assertThat(evidence.add(first)).isTrue();
    assertThat(evidence.add(first)).isTrue();
    assertThat(evidence.add(offered(open.id(), 1))).as("another key").isFalse();

    assertThat(evidence.of(open.id())).containsExactly(first);
  }

  @Test
  void aChangeAboutEvidenceThatHasMovedOnIsNotKept() {
    Case open = opened();
    Evidence offered = offered(open.id(), 1);
    evidence.add(offered);
    Evidence hinted = offered.withWake(offered.wake().orElseThrow().hintedAt(CaseFixture.NOW));
    assertThat(evidence.replace(offered, hinted)).isTrue();

    assertThat(stores.cases().commit(change(open, offered.refused(EvidenceState.Reason.MISSING))))
        .isEqualTo(new CaseStore.Committed.Stale());
    assertThat(evidence.replace(offered, offered.withWake(offered.wake().orElseThrow()))).isFalse();

    assertThat(evidence.find(offered.id())).contains(hinted);
    assertThat(stores.cases().find(open.id())).contains(open);
  }

  @Test
  void evidenceThatIsToBeSealedIsOnTheWakeListAndSettledEvidenceIsNot() {
    Case open = opened();
    Evidence waiting = offered(open.id(), 1);
    Evidence settled = offered(open.id(), 2);
    evidence.add(waiting);
    evidence.add(settled);
    stores.cases().commit(change(open, settled.refused(EvidenceState.Reason.MISSING)));

    Patience.eventuallyInAnyOrder(
        () -> Patience.all(from -> stores.wakeList().due(CaseFixture.NOW.plusSeconds(60), 4, from))
            .stream()
            .filter(WakeList.Due.OfEvidence.class::isInstance)
            .toList(),
        List.of(new WakeList.Due.OfEvidence(waiting.id())));
  }

  @Test
  void evidenceIsListedInTheOrderOfItsNumbers() {
    Case open = opened();
    IntStream.rangeClosed(1, 12).forEach(number -> evidence.add(offered(open.id(), number)));

    assertThat(evidence.of(open.id())).extracting(one -> one.id().number())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    assertThat(evidence.of(CaseFixture.newId())).isEmpty();
    assertThat(evidence.find(new EvidenceId(open.id(), 13))).isEmpty();
  }

  private Case opened() {
    Opening opening = CaseFixture.opening();
    stores.cases().open(opening);
    return opening.opened();
  }

  private static Evidence offered(CaseId id, int number) {
    Offered offered = new Offered(
        "holiday.jpg", "image/jpeg", Optional.of(5_000_000_000L), Offered.Source.MAIL, number == 2);
    return Evidence.offered(
        new EvidenceId(id, number), offered, new Upload("file-" + number, Optional.of("v1")),
        EvidenceKey.random(new SplittableRandom()), CaseFixture.NOW);
  }

  private static SealedFile file(ShownAs shownAs) {
    FileType type = new FileType(FileKind.JPEG, "image/jpeg", Set.of(Oddity.MACROS, Oddity.NAMED_OTHERWISE));
    return new SealedFile(type, 5_000_000_000L, SHA256, Optional.of("v2"), shownAs);
  }

  private static Evidence settled(Evidence offered, EvidenceState state) {
    return switch (state) {
      case EvidenceState.Sealed(var file, var verdict) -> offered.sealed(file, verdict, CaseFixture.NOW);
      case EvidenceState.Duplicate(var of) -> offered.duplicate(of);
      case EvidenceState.Refused(var reason) -> offered.refused(reason);
      case EvidenceState.Pending _ -> offered;
    };
  }

  private static Change change(Case before, Evidence settled) {
    return Change
        .remark(
            before, CaseFixture.NOW, Actor.function("seal-evidence"), TimelineEvent.Kind.EVIDENCE_SEALED)
        .evidence(settled)
        .build();
  }
}
