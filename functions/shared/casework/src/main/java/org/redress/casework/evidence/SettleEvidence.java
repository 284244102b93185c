package org.redress.casework.evidence;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.PersonalPart;

/**
 * Says on a case what became of a file: the evidence and the event of the timeline are kept together. Whoever comes
 * second finds nothing to do, and all that is settled of one case is settled one after the other, so that of two equal
 * files one is the other's duplicate even when they are sealed at the same time.
 */
public final class SettleEvidence {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final EvidenceStore store;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Actor actor;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong
   * @param actor in whose name the timeline says it
   */
  public SettleEvidence(
      CaseStore cases, EvidenceStore store, InstantSource clock, RandomGenerator random, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.store = store;
    this.clock = clock;
    this.random = random;
    this.actor = actor;
  }

  /**
   * A pending file is kept, or is a duplicate if the case has the same one by now.
   *
   * @return whether this call settled it
   */
  public boolean sealed(EvidenceId id, SealedFile file, Verdict verdict) {
    return settle(
        id, known -> known.sealedAs(file.sha256())
            .map(other -> known.pending().map(evidence -> evidence.duplicate(other.id().number())))
            .orElseGet(() -> known.pending().map(evidence -> evidence.sealed(file, verdict, now()))));
  }

  /**
   * A pending file is the same as one that the case has.
   *
   * @return whether this call settled it
   */
  public boolean duplicate(EvidenceId id, int of) {
    return settle(id, known -> known.pending().map(evidence -> evidence.duplicate(of)));
  }

  /**
   * A pending file is not kept.
   *
   * @return whether this call settled it
   */
  public boolean refused(EvidenceId id, EvidenceState.Reason reason) {
    return settle(id, known -> known.pending().map(evidence -> evidence.refused(reason)));
  }

  /**
   * The last word of a scanner on a file that is kept and waits for it.
   *
   * @return whether this call settled it
   */
  public boolean scanned(EvidenceId id, Verdict verdict) {
    return settle(
        id, known -> known.evidence()
            .filter(Evidence::awaitsVerdict)
            .flatMap(
                evidence -> evidence.state() instanceof EvidenceState.Sealed(SealedFile file, _)
                    ? Optional.of(evidence.scanned(file, verdict))
                    : Optional.empty()));
  }

  private boolean settle(EvidenceId id, Function<Known, Optional<Evidence>> rule) {
    return changes.changeAs(
        () -> cases.find(id.caseId()).map(head -> new Known(head, id, store.of(id.caseId()))),
        known -> rule.apply(known).map(settled -> change(known, settled))) instanceof CaseChanges.Result.Changed;
  }

  private Change change(Known known, Evidence settled) {
    return Change
        .remark(known.head(), now(), actor, EvidenceEvent.kind(known.pending().isPresent(), settled))
        .facts(EvidenceEvent.facts(settled))
        .personal(PersonalPart.of(EvidenceEvent.personal(settled), random))
        .evidence(settled)
        .build();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** A case and all its evidence, the head read first. */
  private record Known(Case head, EvidenceId id, List<Evidence> all) {

    Optional<Evidence> evidence() {
      return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Evidence> pending() {
      return evidence().filter(Evidence::isPending);
    }

    Optional<Evidence> sealedAs(Digest sha256) {
      return all.stream()
          .filter(one -> !one.id().equals(id) && one.sha256().equals(Optional.of(sha256)))
          .findFirst();
    }
  }
}
