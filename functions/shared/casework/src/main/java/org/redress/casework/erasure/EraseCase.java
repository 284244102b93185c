package org.redress.casework.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Stage;
import org.redress.casework.erasure.Answer.Reason;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Erases a case that is over: all that anybody said, sent or noted. Its timeline stays without people and verifies; a
 * tombstone says that the case was there. What was cut off is finished when it is asked for again, or by {@link #resume}.
 */
public final class EraseCase {

  private static final int MOST_ATTEMPTS = 5;

  private final CaseStore cases;
  private final NoticeStore notices;
  private final EvidenceStore evidence;
  private final Erasures erasures;
  private final ErasureLedger ledger;
  private final InstantSource clock;

  public EraseCase(
      CaseStore cases, NoticeStore notices, EvidenceStore evidence, Erasures erasures, ErasureLedger ledger,
      InstantSource clock) {
    this.cases = cases;
    this.notices = notices;
    this.evidence = evidence;
    this.erasures = erasures;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What {@link #erase} would do. */
  public Answer ask(CaseId id) {
    Optional<Case> standing = cases.find(id);
    if (standing.isPresent()) {
      Case seen = standing.get();
      Set<Reason> reasons = reasons(seen);
      return reasons.isEmpty()
          ? new Answer.MayGo(seen, erasures.holdings(id))
          : new Answer.Stays(seen, reasons);
    }
    return erasures.find(id).<Answer>map(this::ask).orElseGet(Answer.NothingThere::new);
  }

  private Answer ask(Tombstone tombstone) {
    return tombstone.complete()
        ? new Answer.Gone(tombstone)
        : new Answer.HalfGone(tombstone, erasures.holdings(tombstone.id()));
  }

  /**
   * Erases a case, unless it must stay.
   *
   * @return {@link Answer.Gone} when nothing is left, else why
   */
  public Answer erase(CaseId id, Tombstone.Because because, Actor actor) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Answer answer = ask(id);
      switch (answer) {
        case Answer.HalfGone(Tombstone tombstone, _) -> {
          return finish(tombstone);
        }
        case Answer.MayGo(Case over, _) -> begin(over, because, actor);
        default -> {
          return answer;
        }
      }
    }
    throw new IllegalStateException("Case " + id + " was changed by others " + MOST_ATTEMPTS + " times");
  }

  /**
   * Erases a case again that came back with a restored table. It goes as it stands, for what kept it there was over when it
   * was erased.
   *
   * @return whether anything was left of it
   */
  public boolean again(ErasureLedger.ErasedCase erased, Actor actor) {
    CaseId id = erased.id();
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<Case> standing = cases.find(id);
      if (standing.isEmpty()) {
        Optional<Tombstone> left = erasures.find(id).filter(tombstone -> !tombstone.complete());
        left.ifPresent(this::finish);
        return left.isPresent() || attempt > 0;
      }
      begin(standing.get(), erased.because(), actor);
    }
    throw new IllegalStateException("Case " + id + " was changed by others " + MOST_ATTEMPTS + " times");
  }

  /**
   * What became of erasures that were cut off.
   *
   * @param finished how many are complete now
   * @param failures what could not be finished: an id and the kind of error each
   */
  public record Resumed(int finished, List<String> failures) {
    public Resumed {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Finishes what was cut off. One that cannot be finished does not keep the others from it.
   *
   * @param until when to begin no other
   */
  public Resumed resume(Instant until) {
    int finished = 0;
    List<String> failures = new ArrayList<>();
    for (Tombstone tombstone : erasures.underway()) {
      if (clock.instant().isAfter(until)) {
        break;
      }
      try {
        finish(tombstone);
        finished++;
      } catch (RuntimeException e) {
        failures.add("Erasure of " + tombstone.id() + ": " + e.getClass().getName());
      }
    }
    return new Resumed(finished, failures);
  }

  /** Whoever comes first begins; the others find it begun. */
  private void begin(Case over, Tombstone.Because because, Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    TimelineEvent erased = TimelineEvent.following(
        over.lastHash(), over.version() + 1, now, actor, TimelineEvent.Kind.ERASED,
        Map.of("because", because.name()), Optional.empty());
    erasures.begin(over, erased, Tombstone.of(over, erased, because));
  }

  /** The ledger first: what is removed must never be missing there. */
  private Answer finish(Tombstone tombstone) {
    ledger.note(tombstone);
    erasures.remove(tombstone);
    erasures.complete(tombstone);
    return new Answer.Gone(tombstone.completed());
  }

  private Set<Reason> reasons(Case seen) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (seen.handling().legalHold()) {
      reasons.add(Reason.LEGAL_HOLD);
    }
    if (!seen.stage().isOver()) {
      reasons.add(Reason.OPEN);
      return reasons;
    }
    if (seen.stage() instanceof Stage.Merged(CaseId into)
        && cases.find(into).filter(other -> !other.stage().isOver()).isPresent()) {
      reasons.add(Reason.JOINED_WITH_OPEN);
    }
    boolean sending = notices.of(seen.id()).stream().anyMatch(EraseCase::isUnderway);
    if (sending || evidence.of(seen.id()).stream().anyMatch(Evidence::isPending)) {
      reasons.add(Reason.UNDERWAY);
    }
    return reasons;
  }

  private static boolean isUnderway(Notice notice) {
    return switch (notice.state()) {
      case NoticeState.Pending _,NoticeState.Sending _ -> true;
      default -> false;
    };
  }
}
