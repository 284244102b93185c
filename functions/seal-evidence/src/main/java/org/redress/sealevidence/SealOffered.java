package org.redress.sealevidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Wake;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.scan.Scanner;

/**
 * Use case: does what is left to do about evidence. A pending file is sealed; of a sealed one whose verdict was not there
 * yet it is asked for; what is settled is cleared of what an attempt left behind that broke off.
 */
public final class SealOffered {

  private final EvidenceStore store;
  private final SettleEvidence settling;
  private final Sealing sealing;
  private final Vault vault;
  private final Scanner scanner;

  public SealOffered(EvidenceStore store, SettleEvidence settling, Sealing sealing, Vault vault, Scanner scanner) {
    this.store = store;
    this.settling = settling;
    this.sealing = sealing;
    this.vault = vault;
    this.scanner = scanner;
  }

  /**
   * Does what is left to do, which may be nothing.
   *
   * @throws UncheckedIOException if the file cannot be read or kept: try later
   */
  public void seal(EvidenceId id) {
    try {
      Optional<Evidence> found = store.find(id);
      if (found.isPresent() && found.get().isPending()) {
        sealPending(found.get());
        found = store.find(id);
      } else if (found.isPresent()) {
        askAgain(found.get());
      }
      if (found.isPresent()) {
        clearUp(found.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The file could not be read or kept", e);
    }
  }

  private void sealPending(Evidence pending) throws IOException {
    Map<Digest, Integer> known = new HashMap<>();
    for (Evidence one : store.of(pending.id().caseId())) {
      one.sha256().ifPresent(sha256 -> known.put(sha256, one.id().number()));
    }
    switch (sealing.seal(pending, known.keySet())) {
      case SealingOutcome.Sealed(var file, var verdict) -> settling.sealed(pending.id(), file, verdict);
      case SealingOutcome.Duplicate(var sha256) ->
        settling.duplicate(pending.id(), known.getOrDefault(sha256, pending.id().number()));
      case SealingOutcome.TooLarge _ -> settling.refused(pending.id(), EvidenceState.Reason.TOO_LARGE);
      case SealingOutcome.Missing _ -> {
        // It may yet come; the sweeper hints again.
        if (pending.wake().filter(Wake::isExhausted).isPresent()) {
          settling.refused(pending.id(), EvidenceState.Reason.MISSING);
        }
      }
    }
  }

  private void askAgain(Evidence evidence) throws IOException {
    if (evidence.awaitsVerdict() && evidence.state() instanceof EvidenceState.Sealed(var file, _)) {
      Verdict verdict = scanner.scanKept(vault.kept(evidence.key(), file));
      if (verdict.isFinal()) {
        settling.scanned(evidence.id(), verdict);
      }
    }
  }

  /** All of it may be repeated. A file that was given up is left where it came, for people to look at. */
  private void clearUp(Evidence evidence) throws IOException {
    switch (evidence.state()) {
      case EvidenceState.Pending _ -> {
      }
      case EvidenceState.Sealed _ -> vault.removeArrived(evidence);
      case EvidenceState.Duplicate _ -> {
        vault.drop(evidence.key());
        vault.removeArrived(evidence);
      }
      case EvidenceState.Refused(var reason) -> {
        vault.drop(evidence.key());
        if (reason == EvidenceState.Reason.TOO_LARGE) {
          vault.removeArrived(evidence);
        }
      }
    }
  }
}
