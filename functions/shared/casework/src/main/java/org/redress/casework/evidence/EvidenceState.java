package org.redress.casework.evidence;

/** What has become of a file that was offered. */
public sealed interface EvidenceState {

  /** To be sealed; until then it lies where it was uploaded. */
  record Pending() implements EvidenceState {}

  /** Kept for good, under its key. */
  record Sealed(SealedFile file, Verdict verdict) implements EvidenceState {}

  /**
   * The case has this very file already, and it was not kept once more.
   *
   * @param of the number of the other
   */
  record Duplicate(int of) implements EvidenceState {}

  /** Not kept. */
  record Refused(Reason reason) implements EvidenceState {}

  /** Why a file was not kept. */
  enum Reason {

    /** It has more bytes than a file may have. */
    TOO_LARGE,

    /** It never arrived where it was said to lie. */
    MISSING,

    /** It could not be sealed, though that was tried again and again; it is left where it was uploaded. */
    GIVEN_UP
  }

  /** The states by name, as the table and the timeline say them. */
  enum Name {
    PENDING, SEALED, DUPLICATE, REFUSED
  }

  default Name name() {
    return switch (this) {
      case Pending _ -> Name.PENDING;
      case Sealed _ -> Name.SEALED;
      case Duplicate _ -> Name.DUPLICATE;
      case Refused _ -> Name.REFUSED;
    };
  }
}
