package org.redress.casework.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happened to a case. Its hash covers the hash of the event before, so that a changed, dropped, swapped
 * or inserted event is found by {@link Timeline#check}.
 *
 * @param seq 1 for the opening, then without a gap; equal to the version of the case that the event led to
 * @param at when, to the millisecond
 * @param facts what happened, without anything about a person
 * @param personal what it says about people; empty when there was nothing or when it was erased
 * @param seals the salted digests of the personal parts; these stay when the parts are erased
 * @param previous the hash of the event before; for the first, {@link Timeline#root the digest of the case's id}
 * @param hash the hash of everything above but the personal parts themselves
 */
public record TimelineEvent(
    int seq,
    Instant at,
    Actor actor,
    Kind kind,
    Map<String, String> facts,
    Optional<PersonalPart> personal,
    Map<String, Digest> seals,
    Digest previous,
    Digest hash) {

  public enum Kind {
    OPENED, ATTEMPT_FAILED, SCREENED, NOT_SCREENED, RESCREENED, QUEUED, REVIEW_STARTED, DECIDED, CLOSED, WITHDRAWN, NOTICE_FAILED, EVIDENCE_SEALED, EVIDENCE_DUPLICATE, EVIDENCE_REFUSED, EVIDENCE_SCANNED, MESSAGE_RECEIVED, AUTOMATIC_MAIL_RECEIVED, QUESTION_ASKED, QUESTION_ANSWERED, APPEALED, ADDRESS_CONFIRMED, RECEIPT_CODE_RENEWED
  }

  public TimelineEvent {
    facts = Map.copyOf(facts);
    seals = Map.copyOf(seals);
  }

  /** The event that follows {@code previous}. */
  public static TimelineEvent following(
      Digest previous, int seq, Instant at, Actor actor, Kind kind, Map<String, String> facts,
      Optional<PersonalPart> personal) {
    Map<String, Digest> seals = personal.map(PersonalPart::seals).orElse(Map.of());
    Digest hash = hash(previous, seq, at, actor, kind, facts, seals);
    return new TimelineEvent(seq, at, actor, kind, facts, personal, seals, previous, hash);
  }

  /** This event without its personal parts, as erasure leaves it; the hash stays as it is. */
  public TimelineEvent withoutPersonalPart() {
    return new TimelineEvent(seq, at, actor, kind, facts, Optional.empty(), seals, previous, hash);
  }

  boolean hashHolds() {
    return hash.equals(hash(previous, seq, at, actor, kind, facts, seals));
  }

  boolean sealsHold() {
    return personal.isEmpty() || personal.get().seals().equals(seals);
  }

  private static Digest hash(
      Digest previous, int seq, Instant at, Actor actor, Kind kind, Map<String, String> facts,
      Map<String, Digest> seals) {
    return new Digester().add(previous.hex())
        .add(seq)
        .add(at.toEpochMilli())
        .add(actor.role().name())
        .add(actor.name())
        .add(kind.name())
        .add(facts)
        .add(seals)
        .digest();
  }
}
