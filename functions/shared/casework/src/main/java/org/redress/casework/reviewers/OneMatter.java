package org.redress.casework.reviewers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;

/**
 * Reads cases so that those which were found to be one matter concern the same people: whoever is too near to one of them
 * sees none, for each tells of the others, and whoever decides one decides for all. A case that is called a duplicate
 * concerns whom the other does; the other knows nothing of it.
 */
public final class OneMatter implements ReviewStore {

  private final ReviewStore store;

  public OneMatter(ReviewStore store) {
    this.store = store;
  }

  /** One more read than of the cases themselves, where any of them has to do with another; rarely two. */
  @Override
  public List<Known> known(Collection<CaseId> ids) {
    List<Known> asked = store.known(ids);
    Map<CaseId, Known> all = new HashMap<>();
    Set<CaseId> looked = new HashSet<>(ids);
    List<Known> last = asked;
    while (!last.isEmpty()) {
      last.forEach(known -> all.put(known.head().id(), known));
      Set<CaseId> more = last.stream()
          .flatMap(known -> others(known.head()).stream())
          .filter(looked::add)
          .collect(Collectors.toSet());
      last = more.isEmpty() ? List.of() : store.known(more);
    }
    return asked.stream().map(known -> whole(known, all)).toList();
  }

  @Override
  public List<Notice> mails(CaseId id) {
    return store.mails(id);
  }

  @Override
  public List<Note> notes(CaseId id) {
    return store.notes(id);
  }

  @Override
  public List<Opinion> opinions(CaseId id) {
    return store.opinions(id);
  }

  private static Known whole(Known known, Map<CaseId, Known> all) {
    Set<CaseId> seen = new HashSet<>(Set.of(known.head().id()));
    Deque<CaseId> next = new ArrayDeque<>(others(known.head()));
    Set<Concern> concerns = new HashSet<>(known.concerns());
    while (!next.isEmpty()) {
      CaseId id = next.pop();
      if (seen.add(id)) {
        concerns.add(Concern.of(id));
        Optional.ofNullable(all.get(id)).ifPresent(other -> {
          concerns.addAll(other.allConcerns());
          next.addAll(others(other.head()));
        });
      }
    }
    return seen.size() == 1 ? known : new Known(known.head(), known.claim(), concerns);
  }

  /** The cases that a case names as its own matter. */
  private static Set<CaseId> others(Case head) {
    Set<CaseId> others = new HashSet<>(head.handling().joined());
    if (head.stage() instanceof Stage.Merged(CaseId into)) {
      others.add(into);
    }
    duplicateOf(outcome(head.stage())).ifPresent(others::add);
    duplicateOf(head.handling().contested()).ifPresent(others::add);
    return others;
  }

  private static Optional<Outcome> outcome(Stage stage) {
    return switch (stage) {
      case Stage.AwaitingApproval(_, _, _, Outcome proposed) -> Optional.of(proposed);
      case Stage.Decided(Outcome decided) -> Optional.of(decided);
      case Stage.Closed(Outcome decided, _) -> Optional.of(decided);
      case Stage.Appealed(_, _, Outcome decided) -> Optional.of(decided);
      default -> Optional.empty();
    };
  }

  private static Optional<CaseId> duplicateOf(Optional<Outcome> outcome) {
    return outcome.flatMap(
        decided -> decided instanceof Outcome.Duplicate(CaseId of) ? Optional.of(of) : Optional.empty());
  }
}
