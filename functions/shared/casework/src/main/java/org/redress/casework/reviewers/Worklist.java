package org.redress.casework.reviewers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;

/**
 * The open cases as a reviewer sees them, listed and counted. What is hidden from them leaves no gap: a page is filled up
 * with what follows.
 */
public final class Worklist {

  /** As many cases are on a page. */
  public static final int PAGE = 25;

  /** A page takes one read of as many cases, so that a few that are hidden cost none more. */
  private static final int AT_ONCE = 33;
  private static final int COUNTED_AT_ONCE = 3 * AT_ONCE;
  private static final int MOST_ROUNDS = 3;
  private static final int MOST_HELD = 3 * AT_ONCE;
  private static final Comparator<SeenCase> MOST_URGENT_FIRST = Comparator
      .comparing((SeenCase seen) -> seen.view().stage().priorityThere().orElse(Priority.LOW))
      .thenComparing(seen -> seen.view().stage().dueThere().orElse(seen.view().receivedAt()))
      .thenComparing(SeenCase::id);

  private final WorkIndex index;
  private final ReviewStore store;

  public Worklist(WorkIndex index, ReviewStore store) {
    this.index = index;
    this.store = store;
  }

  private record Row(WorkPlace place, SeenCase seen) {}

  /** What was seen on the way, and where it goes on. */
  private record Found(List<Row> rows, Optional<WorkPlace> end) {

    boolean isFull() {
      return rows.size() > PAGE;
    }

    List<Row> shown() {
      return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    Optional<WorkPlace> on() {
      return isFull() ? Optional.of(shown().getLast().place()) : end;
    }
  }

  /**
   * A page: for most one query of each shard, and one read of the cases that these name. A page of approvals holds none
   * that an approver may not approve.
   */
  public WorkPage page(Reviewer reviewer, WorkFilter filter, WorkPage.From from) {
    return switch (from) {
      case WorkPage.From.Start _ -> ahead(reviewer, filter, Optional.empty());
      case WorkPage.From.After(WorkPlace place) -> ahead(reviewer, filter, Optional.of(place));
      case WorkPage.From.Before(WorkPlace place) -> back(reviewer, filter, place);
    };
  }

  private WorkPage ahead(Reviewer reviewer, WorkFilter filter, Optional<WorkPlace> behind) {
    Found found = look(reviewer, filter, behind, from -> index.ahead(filter, AT_ONCE, from));
    Optional<WorkPlace> before = behind.map(
        place -> found.rows().isEmpty() ? place : found.rows().getFirst().place());
    return new WorkPage(
        found.shown().stream().map(Row::seen).toList(), before, found.on(),
        found.isFull() ? Optional.empty() : found.end());
  }

  /** Whoever comes to the start this way gets a whole first page. */
  private WorkPage back(Reviewer reviewer, WorkFilter filter, WorkPlace before) {
    Found found = look(
        reviewer, filter, Optional.of(before), from -> index.back(filter, AT_ONCE, from.orElse(before)));
    if (found.on().isEmpty()) {
      return ahead(reviewer, filter, Optional.empty());
    }
    List<Row> rows = found.shown().reversed();
    return new WorkPage(
        rows.stream().map(Row::seen).toList(), found.on(),
        Optional.of(rows.isEmpty() ? before : rows.getLast().place()), found.isFull() ? Optional.empty() : found.end());
  }

  private Found look(
      Reviewer reviewer, WorkFilter filter, Optional<WorkPlace> start,
      Function<Optional<WorkPlace>, WorkIndex.Stretch> read) {
    List<Row> rows = new ArrayList<>();
    Optional<WorkPlace> at = start;
    int rounds = filter.isSparse() ? 1 : MOST_ROUNDS;
    for (int round = 0; round < rounds && rows.size() <= PAGE && (round == 0 || at.isPresent()); round++) {
      WorkIndex.Stretch stretch = read.apply(at);
      rows.addAll(seen(reviewer, filter, stretch.entries()));
      at = stretch.end();
    }
    return new Found(rows, at);
  }

  /** How many there are; {@code most} when there are that many or more. */
  public int count(Reviewer reviewer, WorkFilter filter, int most) {
    int count = 0;
    Optional<WorkPlace> at = Optional.empty();
    for (int round = 0; round < MOST_ROUNDS && count < most && (round == 0 || at.isPresent()); round++) {
      WorkIndex.Stretch stretch = index.ahead(filter, COUNTED_AT_ONCE, at);
      count += seen(reviewer, filter, stretch.entries()).size();
      at = stretch.end();
    }
    return Math.min(count, most);
  }

  /** What comes next, a long stretch at a time, for those who look for something in it. */
  WorkPage stretch(Reviewer reviewer, WorkFilter filter, Optional<WorkPlace> behind) {
    WorkIndex.Stretch stretch = index.ahead(filter, COUNTED_AT_ONCE, behind);
    List<SeenCase> seen = seen(reviewer, filter, stretch.entries()).stream().map(Row::seen).toList();
    return new WorkPage(seen, Optional.empty(), stretch.end(), stretch.end());
  }

  /** The cases that they have, the most urgent first. */
  public List<SeenCase> heldBy(Reviewer reviewer) {
    return store.known(index.heldBy(reviewer.subject(), MOST_HELD))
        .stream()
        .filter(known -> !known.isHiddenFrom(reviewer) && known.head().stage() instanceof Stage.InReview(_, _, var at)
            && at.equals(reviewer.subject()))
        .map(known -> new SeenCase(reviewer, known))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  private List<Row> seen(Reviewer reviewer, WorkFilter filter, List<WorkIndex.Entry> entries) {
    Map<CaseId, WorkPlace> places = new HashMap<>();
    entries.forEach(entry -> places.put(entry.id(), entry.place()));
    return store.known(entries.stream().map(WorkIndex.Entry::id).toList())
        .stream()
        .filter(known -> fits(filter, known.head()) && !known.isHiddenFrom(reviewer))
        .map(known -> new SeenCase(reviewer, known))
        .filter(seen -> isTheirs(seen, filter))
        .flatMap(seen -> Stream.ofNullable(places.get(seen.id())).map(place -> new Row(place, seen)))
        .toList();
  }

  private static boolean fits(WorkFilter filter, Case open) {
    return filter.fits(open.stage(), open.clauses(), open.handling().marks().tags());
  }

  private static boolean isTheirs(SeenCase seen, WorkFilter filter) {
    boolean approves = filter.stage() == Stage.Name.AWAITING_APPROVAL && seen.reviewer().is(Role.APPROVER);
    return !approves || !seen.isBarred();
  }
}
