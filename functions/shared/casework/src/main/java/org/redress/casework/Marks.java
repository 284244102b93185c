package org.redress.casework;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is marked on a case for good.
 *
 * @param lookedAt whether a reviewer ever took it up
 * @param decided whether it ever had an outcome, so that it has no second first one
 * @param branches the branches of the organisation that it concerns, as reviewers say
 * @param unfolded the reviewers who asked to see whom it is about, where that is folded away at first: their subjects
 * @param tags with which it is found together with others
 */
public record Marks(
    boolean lookedAt, boolean decided, SortedSet<String> branches, SortedSet<String> unfolded,
    SortedSet<CaseTag> tags) {

  /** A case has no more tags. */
  public static final int MOST_TAGS = 10;

  /** As a case is opened. */
  public static final Marks NONE = new Marks(
      false, false, Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet());

  /** @throws IllegalArgumentException if there are too many tags */
  public Marks {
    branches = Collections.unmodifiableSortedSet(new TreeSet<>(branches));
    unfolded = Collections.unmodifiableSortedSet(new TreeSet<>(unfolded));
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException("A case has at most " + MOST_TAGS + " tags");
    }
  }

  /** As the case goes to a stage. */
  Marks at(Stage stage) {
    return new Marks(
        lookedAt || stage instanceof Stage.InReview, decided || stage instanceof Stage.Decided, branches, unfolded,
        tags);
  }

  public Marks withBranches(SortedSet<String> all) {
    return new Marks(lookedAt, decided, all, unfolded, tags);
  }

  public Marks withTags(SortedSet<CaseTag> all) {
    return new Marks(lookedAt, decided, branches, unfolded, all);
  }

  /** Somebody asked to see whom the case is about. */
  public Marks unfoldedBy(String subject) {
    SortedSet<String> all = new TreeSet<>(unfolded);
    all.add(subject);
    return new Marks(lookedAt, decided, branches, all, tags);
  }
}
