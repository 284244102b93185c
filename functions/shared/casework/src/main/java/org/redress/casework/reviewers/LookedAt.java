package org.redress.casework.reviewers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.CaseId;

/**
 * Which cases somebody looked at on a day. It is for their own sake: shown to nobody else, and forgotten soon.
 *
 * @param subject by what the identity provider knows them
 * @param day where the organisation is
 * @param version raised by one with every change; 0 while they looked at none
 * @param cases all of that day
 * @param stretch those of them since their last break
 * @param since when that was over
 * @param last when they looked at a case last
 */
public record LookedAt(
    String subject, LocalDate day, int version, SortedSet<CaseId> cases, SortedSet<CaseId> stretch, Instant since,
    Instant last) {

  /** Whoever looks at no case for so long had a break. */
  public static final Duration BREAK = Duration.ofMinutes(10);

  /** Looking at the same cases is noticed so often. */
  private static final Duration NOTICED = Duration.ofMinutes(1);

  public LookedAt {
    cases = Collections.unmodifiableSortedSet(new TreeSet<>(cases));
    stretch = Collections.unmodifiableSortedSet(new TreeSet<>(stretch));
  }

  /** Of a day on which they looked at none yet. */
  public static LookedAt none(String subject, LocalDate day) {
    return new LookedAt(
        subject, day, 0, Collections.emptySortedSet(), Collections.emptySortedSet(), Instant.EPOCH, Instant.EPOCH);
  }

  /** With a look at a case; the same where that says nothing new. */
  public LookedAt at(CaseId id, Instant now) {
    boolean rested = hasRested(now);
    if (!rested && stretch.contains(id) && now.isBefore(last.plus(NOTICED))) {
      return this;
    }
    return new LookedAt(
        subject, day, version + 1, with(cases, id), with(rested ? Collections.emptySortedSet() : stretch, id),
        rested ? now : since, now.isAfter(last) ? now : last);
  }

  /** How many cases since their last break. */
  public int sinceBreak(Instant now) {
    return hasRested(now) ? 0 : stretch.size();
  }

  /** How long they have been looking at cases without a break. */
  public Duration withoutBreak(Instant now) {
    return hasRested(now) ? Duration.ZERO : Duration.between(since, now);
  }

  private boolean hasRested(Instant now) {
    return !now.isBefore(last.plus(BREAK));
  }

  private static SortedSet<CaseId> with(SortedSet<CaseId> some, CaseId more) {
    SortedSet<CaseId> all = new TreeSet<>(some);
    all.add(more);
    return all;
  }

  /** Keeps what they looked at out of logs. */
  @Override
  public String toString() {
    return "LookedAt[" + version + "]";
  }
}
