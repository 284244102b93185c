package org.redress.casework.sweep;

import java.time.Instant;
import org.redress.casework.Hints;
import org.redress.casework.Wake;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.evidence.Verdict;

/**
 * What the sweeper does about evidence that stood too long: hint three times, then say on the case that the file could not
 * be sealed, or was not searched for malware.
 */
public final class SweptEvidence {

  private final EvidenceStore store;
  private final SettleEvidence settling;
  private final Hints hints;

  public SweptEvidence(EvidenceStore store, SettleEvidence settling, Hints hints) {
    this.store = store;
    this.settling = settling;
    this.hints = hints;
  }

  Sweep.Step lookAt(EvidenceId id, Instant now) {
    return store.find(id)
        .filter(evidence -> evidence.isDue(now))
        .map(evidence -> moveOn(evidence, now))
        .orElse(Sweep.Step.NOTHING);
  }

  private Sweep.Step moveOn(Evidence evidence, Instant now) {
    Wake wake = evidence.wake().orElseThrow();
    if (wake.isExhausted()) {
      return bringToPeople(evidence) ? Sweep.Step.SETTLED : Sweep.Step.NOTHING;
    }
    if (!store.replace(evidence, evidence.withWake(wake.hintedAt(now)))) {
      return Sweep.Step.NOTHING;
    }
    hints.seal(evidence.id());
    return Sweep.Step.HINTED;
  }

  private boolean bringToPeople(Evidence evidence) {
    return evidence.isPending()
        ? settling.refused(evidence.id(), EvidenceState.Reason.GIVEN_UP)
        : settling.scanned(evidence.id(), new Verdict.NotScanned(Verdict.Reason.TIMED_OUT));
  }
}
