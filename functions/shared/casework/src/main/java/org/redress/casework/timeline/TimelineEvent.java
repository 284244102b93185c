package org.redress.casework.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    OPENED,
    ATTEMPT_FAILED,
    SCREENED,
    NOT_SCREENED,
    RESCREENED,
    RESCREENING_ASKED,
    QUEUED,
    REVIEW_STARTED,
    DECIDED,
    CLOSED,
    WITHDRAWN,
    NOTICE_FAILED,
    NOTICE_RESENT,
    SUPPRESSION_LIFTED,
    REMINDED,
    DELAYED,
    EVIDENCE_SEALED,
    EVIDENCE_DUPLICATE,
    EVIDENCE_REFUSED,
    EVIDENCE_SCANNED,
    MESSAGE_RECEIVED,
    AUTOMATIC_MAIL_RECEIVED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    APPEALED,
    ADDRESS_CONFIRMED,
    RECEIPT_CODE_RENEWED,
    REVIEW_RELEASED,
    REVIEW_LAPSED,
    REVIEW_HANDED_OVER,
    REVIEW_TAKEN_OVER,
    DECISION_PROPOSED,
    DECISION_APPROVED,
    DECISION_SENT_BACK,
    OUTCOME_TOLD,
    MERGED,
    DUPLICATE_JOINED,
    REOPENED,
    LEGAL_HOLD_PLACED,
    LEGAL_HOLD_LIFTED,
    NOTE_ADDED,
    FINDING_JUDGED,
    CLAUSE_ADDED,
    CLAUSE_REMOVED,
    PASSAGE_REDACTED,
    ALERTED,
    NAME_LIFTED,
    NAME_COVERED,
    BRANCHES_SET,
    RESPONDENT_UNFOLDED,
    PERSON_ERASED,
    ERASED,
    REVIEW_ASSIGNED,
    ASSIGNMENT_UNDONE,
    CASE_TAGGED,
    CASE_UNTAGGED,
    MERGER_UNDONE,
    DUPLICATE_PARTED
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

  /** This event without some of its personal parts; their seals stay. */
  public TimelineEvent without(Set<String> parts) {
    return new TimelineEvent(
        seq, at, actor, kind, facts, personal.flatMap(part -> part.without(parts)), seals, previous, hash);
  }

  /** Whether the hash is that of this event under a number, be it another than it bears. */
  boolean hashHoldsAs(int number) {
    return hash.equals(hash(previous, number, at, actor, kind, facts, seals));
  }

  /** The names of the personal parts that are not what was sealed. */
  Set<String> brokenSeals() {
    Map<String, Digest> now = personal.map(PersonalPart::seals).orElse(Map.of());
    return now.entrySet()
        .stream()
        .filter(part -> !part.getValue().equals(seals.get(part.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
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
