package org.redress.casework;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is to be minded in handling a case.
 *
 * @param legalHold whether nothing of it may be removed, however old it is
 * @param nameLifted whether an approver let reviewers know the name of a confidential reporter
 * @param decided who had a part in deciding it, so that none of them approves or reviews the outcome: reviewers' subjects
 * @param consulted who had another part in it, which bars them from reviewing the outcome but not from approving it
 * @param contested the outcome that the reporter asked to have reviewed, until that is done
 * @param joined the cases found to be the same matter, whose reporters are told what becomes of this one
 * @param marks what is marked on it for good
 */
public record Handling(
    boolean legalHold,
    boolean nameLifted,
    SortedSet<String> decided,
    SortedSet<String> consulted,
    Optional<Outcome> contested,
    SortedSet<CaseId> joined,
    Marks marks) {

  /** As many cases may be joined with one. */
  public static final int MOST_JOINED = 200;

  /** As a case is opened. */
  public static final Handling NONE = new Handling(
      false, false, Collections.emptySortedSet(), Collections.emptySortedSet(), Optional.empty(),
      Collections.emptySortedSet(), Marks.NONE);

  /** @throws IllegalArgumentException if too many cases are joined */
  public Handling {
    decided = Collections.unmodifiableSortedSet(new TreeSet<>(decided));
    consulted = Collections.unmodifiableSortedSet(new TreeSet<>(consulted));
    joined = Collections.unmodifiableSortedSet(new TreeSet<>(joined));
    if (joined.size() > MOST_JOINED) {
      throw new IllegalArgumentException("At most " + MOST_JOINED + " cases are joined with one");
    }
  }

  public Handling withLegalHold(boolean on) {
    return new Handling(on, nameLifted, decided, consulted, contested, joined, marks);
  }

  public Handling withNameLifted(boolean lifted) {
    return new Handling(legalHold, lifted, decided, consulted, contested, joined, marks);
  }

  /** Somebody proposed, decided or approved an outcome. */
  public Handling decidedBy(String subject) {
    return new Handling(legalHold, nameLifted, with(decided, subject), consulted, contested, joined, marks);
  }

  /** What one person proposed was sent back by another: nothing is decided, and both know it. */
  public Handling sentBack(String proposer, String by) {
    SortedSet<String> others = new TreeSet<>(decided);
    others.remove(proposer);
    return new Handling(
        legalHold, nameLifted, others, with(with(consulted, proposer), by), contested, joined, marks);
  }

  /** The reporter wants the outcome reviewed: by nobody who had any part in it. */
  public Handling contesting(Outcome outcome) {
    SortedSet<String> all = new TreeSet<>(decided);
    all.addAll(consulted);
    return new Handling(legalHold, nameLifted, all, Collections.emptySortedSet(), Optional.of(outcome), joined, marks);
  }

  /** The matter is over. */
  public Handling closed() {
    return new Handling(legalHold, nameLifted, decided, consulted, Optional.empty(), joined, marks);
  }

  /** The matter begins again: whoever decided it may decide and approve again, but not review that. */
  public Handling reopened() {
    SortedSet<String> all = new TreeSet<>(decided);
    all.addAll(consulted);
    return new Handling(legalHold, nameLifted, Collections.emptySortedSet(), all, Optional.empty(), joined, marks);
  }

  public Handling with(Marks now) {
    return new Handling(legalHold, nameLifted, decided, consulted, contested, joined, now);
  }

  public Handling joinedWith(CaseId other) {
    return new Handling(legalHold, nameLifted, decided, consulted, contested, with(joined, other), marks);
  }

  /** The other was no duplicate after all. */
  public Handling partedFrom(CaseId other) {
    SortedSet<CaseId> others = new TreeSet<>(joined);
    others.remove(other);
    return new Handling(legalHold, nameLifted, decided, consulted, contested, others, marks);
  }

  /** Whether somebody had such a part in deciding it that they may neither approve nor review. */
  public boolean bars(String subject) {
    return decided.contains(subject);
  }

  /** Where the case waits for a reviewer. */
  public Stage waiting(Priority priority, Instant due) {
    return contested.<Stage>map(outcome -> new Stage.Appealed(priority, due, outcome))
        .orElseGet(() -> new Stage.Queued(priority, due));
  }

  private static <T extends Comparable<T>> SortedSet<T> with(SortedSet<T> some, T more) {
    SortedSet<T> all = new TreeSet<>(some);
    all.add(more);
    return all;
  }
}
