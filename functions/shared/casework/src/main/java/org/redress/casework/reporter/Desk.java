package org.redress.casework.reporter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.RequestKey;
import org.redress.casework.Requests;

/** Where what reporters want is done: each request once, with hints at the mail that it owes and the words to be screened. */
public final class Desk {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Requests requests;
  private final Hints hints;
  private final InstantSource clock;

  public Desk(CaseStore cases, Requests requests, Hints hints, InstantSource clock) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.requests = requests;
    this.hints = hints;
    this.clock = clock;
  }

  /** What is to become of a case. */
  @FunctionalInterface
  interface Rule {

    /** The change; nothing where the case stands so that it cannot be made. */
    Optional<Change> of(Case open, Instant now);
  }

  /**
   * Changes a case.
   *
   * @param request the key that the rule puts into the change, if the request has one
   */
  Reaction change(CaseId id, Optional<RequestKey> request, Rule rule) {
    AtomicReference<List<Notice>> owed = new AtomicReference<>(List.of());
    CaseChanges.Result result = changes.changeAs(
        () -> seen(request).isPresent() ? Optional.empty() : cases.find(id),
        open -> {
          Optional<Change> change = rule.of(open, clock.instant().truncatedTo(ChronoUnit.MILLIS));
          owed.set(change.map(Change::notices).orElse(List.of()));
          return change;
        });
    return switch (result) {
      case CaseChanges.Result.Changed(Case after) -> {
        owed.get().stream().map(Notice::id).forEach(hints::send);
        if (after.isToBeScreened()) {
          hints.screen(id);
        }
        yield new Reaction.Done(after);
      }
      case CaseChanges.Result.NothingToDo _ -> unchanged(id, request);
    };
  }

  Optional<Case> find(CaseId id) {
    return cases.find(id);
  }

  private Reaction unchanged(CaseId id, Optional<RequestKey> request) {
    Optional<RequestKey> before = seen(request);
    if (before.isEmpty()) {
      return new Reaction.NotPossible();
    }
    return before.equals(request)
        ? cases.find(id).<Reaction>map(Reaction.Done::new).orElseGet(Reaction.NotPossible::new)
        : new Reaction.KeyUsedForOtherContent();
  }

  /** The request of this key as it was made before. */
  private Optional<RequestKey> seen(Optional<RequestKey> request) {
    return request.flatMap(
        wanted -> requests.contentOf(wanted).map(content -> new RequestKey(wanted.key(), content)));
  }
}
