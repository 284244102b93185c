package org.redress.casework.evidence;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Wake;
import org.redress.casework.timeline.Digest;

/**
 * A file that was offered to a case. It has a version of its own; only what becomes of it is a change of the case.
 *
 * @param version raised by one with every change
 * @param upload where it lies until it is sealed
 * @param key where it is sealed, drawn when it was offered
 * @param wake when to look at it again; empty once nothing more is to be done
 */
public record Evidence(
    EvidenceId id,
    int version,
    Offered offered,
    Upload upload,
    EvidenceKey key,
    Instant offeredAt,
    EvidenceState state,
    Optional<Wake> wake) {

  /** A file that was just offered. */
  public static Evidence offered(EvidenceId id, Offered offered, Upload upload, EvidenceKey key, Instant now) {
    return new Evidence(
        id, 1, offered, upload, key, now, new EvidenceState.Pending(),
        Optional.of(Wake.first(now, Wake.Reason.SEALING)));
  }

  /** It is kept; where the verdict may change by itself it is asked for again. */
  public Evidence sealed(SealedFile file, Verdict verdict, Instant now) {
    return next(
        new EvidenceState.Sealed(file, verdict),
        verdict.isFinal() ? Optional.empty() : Optional.of(Wake.first(now, Wake.Reason.SCANNING)));
  }

  public Evidence duplicate(int of) {
    return next(new EvidenceState.Duplicate(of), Optional.empty());
  }

  public Evidence refused(EvidenceState.Reason reason) {
    return next(new EvidenceState.Refused(reason), Optional.empty());
  }

  /** The last word of a scanner on the file that is kept. */
  Evidence scanned(SealedFile file, Verdict verdict) {
    return next(new EvidenceState.Sealed(file, verdict), Optional.empty());
  }

  /** The evidence to be looked at again at another time. */
  public Evidence withWake(Wake again) {
    return next(state, Optional.of(again));
  }

  public boolean isPending() {
    return state instanceof EvidenceState.Pending;
  }

  /** Whether the kept file is still to be searched for malware, or the outcome to be asked for. */
  public boolean awaitsVerdict() {
    return state instanceof EvidenceState.Sealed && wake.isPresent();
  }

  public boolean isDue(Instant now) {
    return wake.isPresent() && !wake.get().at().isAfter(now);
  }

  /** Whether people may save the original: never while nobody knows yet, or once malware was found. */
  public boolean maySave() {
    return !offered.suspect() && state instanceof EvidenceState.Sealed(_, Verdict verdict) && switch (verdict) {
      case Verdict.Clean _,Verdict.NotScanned _ -> true;
      case Verdict.Infected _,Verdict.Pending _ -> false;
    };
  }

  /** The copy that may be shown in a page, if there is one. It was written anew, so it need not wait for a scanner. */
  public Optional<ShownAs.Copy> copyToShow() {
    return !offered.suspect() && state instanceof EvidenceState.Sealed(SealedFile file, Verdict verdict)
        && !(verdict instanceof Verdict.Infected) && file.shownAs() instanceof ShownAs.Copy copy
            ? Optional.of(copy)
            : Optional.empty();
  }

  /** The digest of the file that is kept, if it is. */
  public Optional<Digest> sha256() {
    return state instanceof EvidenceState.Sealed(SealedFile file, _) ? Optional.of(file.sha256()) : Optional.empty();
  }

  private Evidence next(EvidenceState to, Optional<Wake> again) {
    return new Evidence(id, version + 1, offered, upload, key, offeredAt, to, again);
  }

  /** Says which evidence and what became of it, nothing about a person. */
  @Override
  public String toString() {
    return "Evidence[" + id + " " + state.name() + "]";
  }
}
